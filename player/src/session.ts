import type { Kind, Step, Timeline } from "./wire";

/** Milliseconds: of the clock for `now`, of the timeline for positions. */
export type Millis = number;

/** A session ready to be played: its timeline, cut into items and stretches. Never empty. */
export interface Session {
  readonly timeline: Timeline;
  readonly items: readonly Item[];
  readonly stretches: readonly Stretch[];
}

/** One exercise gone through once: its get-ready, its sets, and the rest behind them. */
export interface Item {
  readonly exercise: string;
  readonly startMs: Millis;
  readonly endMs: Millis;
  /** Where its last work ends; from here on the item counts as done. */
  readonly workEndMs: Millis;
}

/** Steps that are one thing to the person, such as a whole set: what the ring counts down. */
export interface Stretch {
  readonly mode: Mode;
  readonly item: number;
  readonly startMs: Millis;
  readonly endMs: Millis;
}

export type Mode = "ready" | "work" | "rest" | "switch" | "move" | "done";

/** Cuts a timeline into items and stretches. */
export function sessionOf(timeline: Timeline): Session {
  const itemOf = itemNumbers(timeline.steps);
  return { timeline, items: itemsOf(timeline, itemOf), stretches: stretchesOf(timeline, itemOf) };
}

/** The step at a position; the last one at and after the end. */
export function stepAt(session: Session, at: Millis): Step {
  return here(session.timeline.steps, at);
}

export function stretchAt(session: Session, at: Millis): Stretch {
  return here(session.stretches, at);
}

export function itemAt(session: Session, at: Millis): Item {
  return here(session.items, at);
}

/** The steps of a stretch, in order. */
export function stepsOf(session: Session, stretch: Stretch): readonly Step[] {
  return session.timeline.steps.filter((step) => step.startMs >= stretch.startMs && step.endMs <= stretch.endMs);
}

function here<T extends { startMs: Millis; endMs: Millis }>(parts: readonly T[], at: Millis): T {
  const found = parts.find((part) => at < part.endMs) ?? parts[parts.length - 1];
  if (found === undefined) throw new Error("A session has at least one step");
  return found;
}

function itemNumbers(steps: readonly Step[]): readonly number[] {
  let item = -1;
  let before: Step | undefined;
  let exercise: string | null = null;
  return steps.map((step) => {
    const named = step.exercise !== null && step.exercise !== exercise;
    const again = step.kind === "get-ready" && before?.kind !== "get-ready" && before !== undefined;
    if (named || again || item < 0) item += 1;
    before = step;
    exercise = step.exercise ?? exercise;
    return item;
  });
}

function itemsOf(timeline: Timeline, itemOf: readonly number[]): readonly Item[] {
  const count = (itemOf[itemOf.length - 1] ?? 0) + 1;
  return Array.from({ length: count }, (_, item) => {
    const steps = timeline.steps.filter((_step, index) => itemOf[index] === item);
    const work = steps.filter((step) => modeOf(step.kind) === "work");
    const ends = (work.length > 0 ? work : steps).map((step) => step.endMs);
    return {
      exercise: steps.find((step) => step.exercise !== null)?.exercise ?? timeline.id,
      startMs: Math.min(...steps.map((step) => step.startMs)),
      endMs: Math.max(...steps.map((step) => step.endMs)),
      workEndMs: Math.max(...ends),
    };
  });
}

function stretchesOf(timeline: Timeline, itemOf: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let set: number | null = null;
  timeline.steps.forEach((step, index) => {
    const item = itemOf[index] ?? 0;
    const mode = modeOf(step.kind);
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last.item === item && last.mode === mode && set === step.set) {
      stretches[stretches.length - 1] = { ...last, endMs: step.endMs };
    } else {
      stretches.push({ mode, item, startMs: step.startMs, endMs: step.endMs });
    }
    set = step.set;
  });
  return stretches;
}

function modeOf(kind: Kind): Mode {
  switch (kind) {
    case "get-ready":
      return "ready";
    case "work":
    case "hold":
    case "breathe-in":
    case "breathe-hold":
    case "breathe-out":
      return "work";
    case "rest":
      return "rest";
    case "switch-sides":
      return "switch";
    case "transition":
      return "move";
    case "done":
      return "done";
    default:
      return impossible(kind);
  }
}

/** Marks a case that the compiler has proved away. */
export function impossible(value: never): never {
  throw new Error(`Impossible: ${JSON.stringify(value)}`);
}
