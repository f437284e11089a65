import type { Report } from "./report";
import type { Millis } from "./session";
import type { Sound } from "./wire";

/** Where the person is in the session. */
export type State =
  | { readonly is: "ready"; readonly saved: Run | null }
  | { readonly is: "playing"; readonly run: Run }
  | { readonly is: "paused"; readonly run: Run }
  | { readonly is: "hurting"; readonly run: Run; readonly before: "playing" | "paused" }
  | { readonly is: "finished"; readonly report: Report }
  | { readonly is: "stopped"; readonly report: Report };

/** One run through a session: where it was at an instant, and what became of its items so far. */
export interface Run {
  /** The id of the run, and of the fact that will tell of it. */
  readonly id: string;
  readonly startedAt: Millis;
  /** The position on the timeline… */
  readonly at: Millis;
  /** …at this instant of the clock. */
  readonly since: Millis;
  readonly outcomes: readonly Outcome[];
  readonly hurts: readonly Hurt[];
}

/** What became of an item: still ahead (or going on now), done, skipped, or left out because it hurt. */
export const OUTCOMES = ["ahead", "done", "skipped", "hurt"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Something that hurt: which exercise, how much at worst, and what the pain did. */
export interface Hurt {
  readonly exercise: string;
  readonly peak: number;
  readonly location: Location;
}

export const LOCATIONS = ["same", "toward-spine", "down-leg"] as const;
export type Location = (typeof LOCATIONS)[number];

/** What happens to a session. Each one comes with its instant. */
export type Event =
  | { readonly is: "started"; readonly id: string; readonly from: "start" | "saved" }
  | { readonly is: "ticked" }
  | { readonly is: "paused" }
  | { readonly is: "resumed" }
  | { readonly is: "back" }
  | { readonly is: "skipped" }
  | { readonly is: "hurting" }
  | { readonly is: "hurt"; readonly peak: number; readonly location: Location }
  | { readonly is: "never-mind" }
  | { readonly is: "numb-or-weak" }
  | { readonly is: "stopped" }
  | { readonly is: "hidden" }
  | { readonly is: "shown" };

/** What the shell is asked to do, as data. */
export type Effect =
  | { readonly is: "speak"; readonly text: string }
  | { readonly is: "hush" }
  | { readonly is: "sound"; readonly sound: Exclude<Sound, "none"> }
  | { readonly is: "wake-lock"; readonly on: boolean }
  | { readonly is: "announce"; readonly what: Announcement }
  | { readonly is: "save"; readonly run: Run }
  | { readonly is: "forget" }
  | { readonly is: "finish"; readonly report: Report };

/** News for people who listen to the page; the words are chosen at the edge. */
export type Announcement =
  | { readonly is: "stretch"; readonly at: Millis }
  | { readonly is: "paused" }
  | { readonly is: "away" }
  | { readonly is: "finished" }
  | { readonly is: "stopped" };
