import { el, mark, svg, write } from "./dom";
import { stepAt, stretchAt } from "./session";
import type { Millis, Session } from "./session";
import type { Step } from "./wire";

/** The countdown ring, with the breath inside it. */
export interface Ring {
  readonly element: HTMLElement;
  draw(session: Session, at: Millis, word: string, running: boolean): void;
}

const RADIUS = 92;
const ROUND = 2 * Math.PI * RADIUS;
const OPEN = 78;
const CLOSED = 0.59;

/** What moves may lag this much behind the clock before it is set right. */
const LAG_MS = 250;

export function ring(still: boolean): Ring {
  const arc = svg("circle", { class: "ring-arc", cx: "100", cy: "100", r: String(RADIUS) });
  const breath = svg("circle", { class: "ring-breath", cx: "100", cy: "100", r: String(OPEN) });
  const seconds = el("span", { class: "ring-seconds" });
  const word = el("span", { class: "ring-word" });
  const picture = svg(
    "svg",
    { "viewBox": "0 0 200 200", "aria-hidden": "true" },
    breath,
    svg("circle", { class: "ring-track", cx: "100", cy: "100", r: String(RADIUS) }),
    arc,
  );
  const element = el("div", { class: "ring" }, picture, el("div", { class: "ring-inside" }, seconds, word));
  arc.style.strokeDasharray = String(ROUND);
  const countdown = moving(arc, "linear", still);
  const breathing = moving(breath, "ease-in-out", still);
  return {
    element,
    draw(session, at, text, running) {
      const stretch = stretchAt(session, at);
      const step = stepAt(session, at);
      const [from, to] = breathOf(step);
      countdown(stretch, at, running, [{ strokeDashoffset: "0" }, { strokeDashoffset: String(ROUND) }]);
      breathing(step, at, running, [{ transform: `scale(${still ? to : from})` }, { transform: `scale(${to})` }]);
      mark(element, "data-breath", String(step.kind.startsWith("breathe-")));
      write(seconds, String(Math.ceil(Math.max(0, stretch.endMs - at) / 1_000)));
      write(word, text);
    },
  };
}

/** How far the breath is open when a step begins and when it ends. */
export function breathOf(step: Step): readonly [number, number] {
  switch (step.kind) {
    case "breathe-in":
      return [CLOSED, 1];
    case "breathe-hold":
      return [1, 1];
    case "breathe-out":
      return [1, CLOSED];
    default:
      return [CLOSED, CLOSED];
  }
}

type Part = { readonly startMs: Millis; readonly endMs: Millis };

/** Moves an element along with a part of the timeline. The browser draws it, so nothing is computed frame by frame. */
function moving(element: Element, easing: string, still: boolean) {
  let part: Part | undefined;
  let animation: Animation | undefined;
  return (now: Part, at: Millis, running: boolean, keyframes: Keyframe[]) => {
    if (part !== now || animation === undefined) {
      animation?.cancel();
      animation = element.animate(keyframes, { duration: Math.max(1, now.endMs - now.startMs), easing, fill: "both" });
      animation.currentTime = at - now.startMs;
      part = now;
    }
    const lag = Math.abs(Number(animation.currentTime ?? 0) - (at - now.startMs));
    if (!running || still || lag > LAG_MS) animation.currentTime = at - now.startMs;
    if (running && !still) animation.play();
    else animation.pause();
  };
}
