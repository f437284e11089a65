import { impossible, itemAt, stepAt, stretchAt } from "./session";
import type { Millis, Mode, Session } from "./session";
import type { Announcement, Location } from "./state";
import type { Exercise, Side, Step } from "./wire";

/** The player's own words. Names, cues and what is spoken come with the page. */
export const WORDS = {
  start: "Start",
  startAgain: "Start from the beginning",
  goOnFrom: (name: string) => `Go on from ${name}`,
  handsFree: "Once it runs, you need not touch anything.",
  voice: "Voice",
  bells: "Bells",
  keys: "Keyboard keys",
  keysHelp: "Space or K: pause. Left and right arrow: back, skip. H: this hurts.",
  noVoice: "This device has no voice of its own here. Bells and words on the screen will guide you.",
  pause: "Pause",
  resume: "Go on",
  back: "Back",
  skip: "Skip",
  hurts: "This hurts",
  stop: "Stop",
  stopAsk: "Stop the session here?",
  paused: "Paused",
  next: "Next",
  last: "Last one",
  left: "left",
  howTo: "How to do it",
  breathing: "Breathing",
  finished: "Well done. That was the session.",
  stopped: "Stopped. That is fine.",
  toAfter: "Say how it went",
  toSafety: "Go to the safety questions",
  away: "You were away, so the session waited for you.",
  hurtTitle: "This hurts",
  hurtWhere: "What does the pain do?",
  hurtPeak: "How much, at its worst?",
  hurtScale: "0 is no pain, 10 the worst you can imagine",
  hurtSkip: "Leave this exercise out",
  hurtStop: "Stop the session",
  hurtNumb: "New numbness or weakness",
  hurtNumbHelp: "in a leg, or between your legs",
  hurtNumbNow: "We stop here and go through the safety questions with you.",
  neverMind: "Never mind, go on",
  broken: "The player could not start here. You can follow the steps below.",
} as const;

/** What the pain does, in the person's words. */
export const PLACES: Readonly<Record<Location, string>> = {
  "same": "Stays in the same place",
  "toward-spine": "Moves towards the middle of the back",
  "down-leg": "Moves down the leg",
};

const SIDES: Readonly<Record<Side, string>> = { left: "Left", right: "Right", both: "Both sides" };

/** Minutes and seconds, such as 9:05. */
export function clock(ms: Millis): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** What the stretch is called. */
export function modeWord(mode: Mode): string {
  switch (mode) {
    case "ready":
      return "Get ready";
    case "work":
      return "Now";
    case "rest":
      return "Rest";
    case "switch":
      return "Switch sides";
    case "move":
      return "Change position";
    case "done":
      return "Done";
    default:
      return impossible(mode);
  }
}

/** What to do in this very step: breathe in, hold, left. Empty where there is nothing more to say. */
export function stepWord(step: Step): string {
  switch (step.kind) {
    case "breathe-in":
      return "Breathe in";
    case "breathe-hold":
      return "Hold your breath lightly";
    case "breathe-out":
      return "Breathe out";
    case "hold":
      return step.side === null ? "Hold" : `Hold, ${SIDES[step.side].toLowerCase()}`;
    case "work":
      return step.side === null ? "" : SIDES[step.side];
    case "get-ready":
    case "rest":
    case "switch-sides":
    case "transition":
    case "done":
      return "";
    default:
      return impossible(step.kind);
  }
}

/** Set and repetition where there is more than one, such as "Set 2 of 4 · 3 of 10". */
export function countWord(session: Session, at: Millis): string {
  const step = stepAt(session, at);
  const stretch = stretchAt(session, at);
  const steps = session.timeline.steps;
  const sets = Math.max(0, ...steps.filter((one) => one.exercise === step.exercise).map((one) => one.set ?? 0));
  const reps = Math.max(
    0,
    ...steps.filter((one) => one.startMs >= stretch.startMs && one.endMs <= stretch.endMs).map((one) => one.rep ?? 0),
  );
  return [
    step.set !== null && sets > 1 ? `Set ${step.set} of ${sets}` : "",
    step.rep !== null && reps > 1 ? `${step.rep} of ${reps}` : "",
  ].filter((part) => part !== "").join(" · ");
}

/** The name of an exercise; its id when the page has no words for it. */
export function nameOf(exercises: readonly Exercise[], id: string): string {
  return exercises.find((exercise) => exercise.id === id)?.name ?? id;
}

/** What somebody who listens to the page is told. */
export function announced(session: Session, exercises: readonly Exercise[], what: Announcement): string {
  switch (what.is) {
    case "stretch":
      return stretchNews(session, exercises, what.at);
    case "paused":
      return WORDS.paused;
    case "away":
      return WORDS.away;
    case "finished":
      return WORDS.finished;
    case "stopped":
      return WORDS.stopped;
    default:
      return impossible(what);
  }
}

function stretchNews(session: Session, exercises: readonly Exercise[], at: Millis): string {
  const stretch = stretchAt(session, at);
  const seconds = Math.round((stretch.endMs - stretch.startMs) / 1_000);
  const count = countWord(session, at).split(" · ")[0] ?? "";
  const set = count.startsWith("Set") ? `, ${count.toLowerCase()}` : "";
  return `${modeWord(stretch.mode)}: ${nameOf(exercises, itemAt(session, at).exercise)}${set}. ${seconds} seconds.`;
}
