import type { Presses } from "./view";

/** What the keyboard and a headset's buttons can do. */
export interface Keys extends Presses {
  pause(): void;
}

/** Space or K pauses and goes on, arrows go back and skip, H says it hurts, Escape pauses. */
export function watchKeys(on: () => boolean, keys: Keys): void {
  document.addEventListener("keydown", (event) => {
    if (!on() || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const deed = deedOf(event.key, keys);
    if (deed === undefined || (event.key === " " && pressable(event.target))) return;
    event.preventDefault();
    deed();
  });
  const media = navigator.mediaSession;
  media?.setActionHandler("play", keys.pauseOrGoOn);
  media?.setActionHandler("pause", keys.pause);
  media?.setActionHandler("previoustrack", keys.back);
  media?.setActionHandler("nexttrack", keys.skip);
}

function deedOf(key: string, keys: Keys): (() => void) | undefined {
  switch (key) {
    case " ":
    case "k":
    case "K":
    case "MediaPlayPause":
      return keys.pauseOrGoOn;
    case "ArrowLeft":
    case "MediaTrackPrevious":
      return keys.back;
    case "ArrowRight":
    case "MediaTrackNext":
      return keys.skip;
    case "h":
    case "H":
      return keys.hurts;
    case "Escape":
      return keys.pause;
    default:
      return undefined;
  }
}

/** Space belongs to the button, link or field that has the focus. */
function pressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, input, select, textarea, summary") !== null;
}
