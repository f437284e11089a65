import { next } from "../src/next";
import { impossible, sessionOf } from "../src/session";
import type { Session } from "../src/session";
import type { Effect, Event, Run, State } from "../src/state";
import type { Report } from "../src/report";
import { readTimeline } from "../src/wire";
import type { Kind, Step, Timeline } from "../src/wire";
import foundation from "./samples/foundation-12.json";

/** The 12-minute foundation workout, as the app compiles it. */
export const FOUNDATION: Session = sessionOf(readTimeline(foundation));

/** A small session: bridge, plank, bridge again. Each is 5 s of getting ready, 10 s of work and 5 s of rest. */
export const SMALL: Session = sessionOf(small());

export const T0 = Date.UTC(2026, 10, 20, 7, 30);

function small(): Timeline {
  const steps: Step[] = [];
  let at = 0;
  const add = (kind: Kind, seconds: number, exercise: string | null, say: string | null) => {
    const endMs = at + seconds * 1_000;
    steps.push({ kind, startMs: at, endMs, exercise, side: null, set: 1, rep: null, say, sound: "bell" });
    at = endMs;
  };
  for (const exercise of ["bridge", "plank", "bridge"]) {
    add("get-ready", 5, exercise, `Get ready: ${exercise}`);
    add("work", 10, exercise, "Go");
    add("rest", 5, exercise, "Rest");
  }
  add("done", 0, null, "Done");
  return { id: "small", title: "Small", totalMs: at, steps };
}

/** Somebody at the player: does things at seconds of the clock, and remembers what was asked of the shell. */
export class Person {
  state: State;
  last: readonly Effect[] = [];
  readonly effects: Effect[] = [];
  readonly session: Session;

  constructor(session: Session, state: State = { is: "ready", saved: null }) {
    this.session = session;
    this.state = state;
  }

  at(seconds: number, event: Event): this {
    const [state, effects] = next(this.session, this.state, event, T0 + Math.round(seconds * 1_000));
    this.state = state;
    this.last = effects;
    this.effects.push(...effects);
    return this;
  }

  start(): this {
    return this.at(0, { is: "started", id: "run-1", from: "start" });
  }

  tick(seconds: number): this {
    return this.at(seconds, { is: "ticked" });
  }

  /** Ticks ten times a second. */
  ticks(from: number, to: number): this {
    for (let tenth = from * 10 + 1; tenth <= to * 10; tenth++) this.tick(tenth / 10);
    return this;
  }

  /** What the last event asked of the shell, in short words. */
  get heard(): readonly string[] {
    return this.last.map(short);
  }

  get run(): Run {
    if (!("run" in this.state)) throw new Error(`no run when ${this.state.is}`);
    return this.state.run;
  }

  get report(): Report {
    if (!("report" in this.state)) throw new Error(`no report when ${this.state.is}`);
    return this.state.report;
  }
}

function short(effect: Effect): string {
  switch (effect.is) {
    case "speak":
      return `speak ${effect.text}`;
    case "sound":
      return effect.sound;
    case "announce":
      return `announce ${effect.what.is}`;
    case "wake-lock":
      return effect.on ? "awake" : "asleep";
    case "hush":
    case "save":
    case "forget":
    case "finish":
      return effect.is;
    default:
      return impossible(effect);
  }
}
