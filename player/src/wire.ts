/** The page's JSON as the app sends it: the timeline, the words of its exercises, and where to go afterwards. */
export interface Page {
  readonly timeline: Timeline;
  readonly exercises: readonly Exercise[];
  /** Pain before the session, when it was asked. */
  readonly pre: number | null;
  /** Today's door, when one was chosen. */
  readonly door: string | null;
  readonly links: Links;
}

export interface Links {
  readonly after: string;
  readonly safety: string;
  readonly today: string;
}

/** A session compiled to contiguous timed steps: the same JSON as `./backstay session ID`. */
export interface Timeline {
  readonly id: string;
  readonly title: string;
  readonly totalMs: number;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly kind: Kind;
  readonly startMs: number;
  readonly endMs: number;
  readonly exercise: string | null;
  readonly side: Side | null;
  readonly set: number | null;
  readonly rep: number | null;
  readonly say: string | null;
  readonly sound: Sound;
}

const KINDS = [
  "get-ready", "work", "hold", "rest", "switch-sides",
  "breathe-in", "breathe-hold", "breathe-out", "transition", "done",
] as const;
const SIDES = ["left", "right", "both"] as const;
const SOUNDS = ["bell", "tick", "none"] as const;

export type Kind = (typeof KINDS)[number];
export type Side = (typeof SIDES)[number];
export type Sound = (typeof SOUNDS)[number];

/** The words that teach one exercise. */
export interface Exercise {
  readonly id: string;
  readonly name: string;
  readonly setUp: string;
  readonly steps: readonly string[];
  readonly cues: readonly string[];
  readonly breathing: string;
}

/** Reads the page's JSON, or says what is wrong with it. */
export function readPage(text: string): Page {
  const page = record(JSON.parse(text), "page");
  const links = record(page["links"], "links");
  return {
    timeline: readTimeline(page["timeline"]),
    exercises: list(page["exercises"], "exercises").map(readExercise),
    pre: orNull(page["pre"], "pre", number),
    door: orNull(page["door"], "door", string),
    links: {
      after: string(links["after"], "links.after"),
      safety: string(links["safety"], "links.safety"),
      today: string(links["today"], "links.today"),
    },
  };
}

/** Reads a timeline; its steps must follow each other without a gap and end where the timeline ends. */
export function readTimeline(value: unknown): Timeline {
  const timeline = record(value, "timeline");
  const steps = list(timeline["steps"], "steps").map(readStep);
  const totalMs = number(timeline["totalMs"], "totalMs");
  const end = steps.reduce((at, step, index) => follow(at, step, index), 0);
  if (steps.length === 0 || end !== totalMs) throw new Error(`steps end at ${end}, not at totalMs ${totalMs}`);
  return { id: string(timeline["id"], "id"), title: string(timeline["title"], "title"), totalMs, steps };
}

function follow(at: number, step: Step, index: number): number {
  if (step.startMs !== at) throw new Error(`steps[${index}] starts at ${step.startMs}, not at ${at}`);
  if (step.endMs < step.startMs) throw new Error(`steps[${index}] ends before it starts`);
  return step.endMs;
}

function readStep(value: unknown, index: number): Step {
  const at = `steps[${index}]`;
  const step = record(value, at);
  return {
    kind: oneOf(KINDS, step["kind"], `${at}.kind`),
    startMs: number(step["startMs"], `${at}.startMs`),
    endMs: number(step["endMs"], `${at}.endMs`),
    exercise: orNull(step["exercise"], `${at}.exercise`, string),
    side: orNull(step["side"], `${at}.side`, (side, place) => oneOf(SIDES, side, place)),
    set: orNull(step["set"], `${at}.set`, number),
    rep: orNull(step["rep"], `${at}.rep`, number),
    say: orNull(step["say"], `${at}.say`, string),
    sound: oneOf(SOUNDS, step["sound"], `${at}.sound`),
  };
}

function readExercise(value: unknown, index: number): Exercise {
  const at = `exercises[${index}]`;
  const exercise = record(value, at);
  return {
    id: string(exercise["id"], `${at}.id`),
    name: string(exercise["name"], `${at}.name`),
    setUp: string(exercise["setUp"], `${at}.setUp`),
    steps: list(exercise["steps"], `${at}.steps`).map((step) => string(step, `${at}.steps`)),
    cues: list(exercise["cues"], `${at}.cues`).map((cue) => string(cue, `${at}.cues`)),
    breathing: string(exercise["breathing"], `${at}.breathing`),
  };
}

export function record(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${at} is not an object`);
  return value as Record<string, unknown>;
}

export function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${at} is not a list`);
  return value;
}

export function string(value: unknown, at: string): string {
  if (typeof value !== "string") throw new Error(`${at} is not text`);
  return value;
}

export function number(value: unknown, at: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Error(`${at} is not a number`);
  return value;
}

export function oneOf<T extends string>(allowed: readonly T[], value: unknown, at: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Error(`${at} is none of ${allowed.join(", ")}`);
  return found;
}

function orNull<T>(value: unknown, at: string, read: (value: unknown, at: string) => T): T | null {
  return value === null || value === undefined ? null : read(value, at);
}
