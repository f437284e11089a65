import { mark, svg, el, write } from "./dom";
import { stepAt, stretchAt } from "./session";
import type { Millis, Session } from "./session";
import type { Step } from "./wire";

/** The countdown ring, with the breath inside it. */
export interface Ring {
  readonly element: HTMLElement;
  draw(session: Session, at: Millis, word: string): void;
}

const RADIUS = 92;
const ROUND = 2 * Math.PI * RADIUS;
const SMALL = 46;
const LARGE = 78;

export function ring(still: boolean): Ring {
  const arc = svg("circle", { class: "ring-arc", cx: "100", cy: "100", r: String(RADIUS) });
  const breath = svg("circle", { class: "ring-breath", cx: "100", cy: "100", r: String(SMALL) });
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
  return {
    element,
    draw(session, at, text) {
      const stretch = stretchAt(session, at);
      const step = stepAt(session, at);
      const left = Math.max(0, stretch.endMs - at);
      const share = stretch.endMs === stretch.startMs ? 0 : left / (stretch.endMs - stretch.startMs);
      arc.style.strokeDashoffset = String(ROUND * (1 - share));
      mark(breath, "r", (still ? resting(step) : breathing(step, at)).toFixed(1));
      mark(element, "data-breath", String(step.kind.startsWith("breathe-")));
      write(seconds, String(Math.ceil(left / 1_000)));
      write(word, text);
    },
  };
}

/** How far the breath has opened: it grows breathing in, stays, and shrinks breathing out. */
export function breathing(step: Step, at: Millis): number {
  const along = Math.min(1, Math.max(0, (at - step.startMs) / Math.max(1, step.endMs - step.startMs)));
  const eased = (1 - Math.cos(Math.PI * along)) / 2;
  switch (step.kind) {
    case "breathe-in":
      return SMALL + (LARGE - SMALL) * eased;
    case "breathe-hold":
      return LARGE;
    case "breathe-out":
      return LARGE - (LARGE - SMALL) * eased;
    default:
      return SMALL;
  }
}

/** With reduced motion the breath does not move; large is in, small is out. */
function resting(step: Step): number {
  return step.kind === "breathe-in" || step.kind === "breathe-hold" ? LARGE : SMALL;
}
