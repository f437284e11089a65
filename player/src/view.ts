import { button, el, mark, write } from "./dom";
import type { HurtsDialog } from "./hurts";
import { left, position } from "./next";
import { ring } from "./ring";
import { itemAt, stepAt, stretchAt } from "./session";
import type { Item, Millis, Session } from "./session";
import type { Outcome, State } from "./state";
import type { Exercise, Page } from "./wire";
import { clock, countWord, modeWord, nameOf, stepWord, WORDS } from "./words";

/** The stage: everything one sees while a session runs. */
export interface Stage {
  readonly element: HTMLElement;
  draw(state: State, now: Millis): void;
  focus(): void;
}

/** What the buttons do. */
export interface Presses {
  back(): void;
  pauseOrGoOn(): void;
  skip(): void;
  hurts(): void;
  stop(): void;
}

/** A cue stays this long before the next one takes its place. */
const CUE_MS = 8_000;

const ICONS = {
  back: "M11 6 5 12l6 6M19 6l-6 6 6 6",
  pause: "M8 5v14M16 5v14",
  resume: "M7 5l12 7-12 7z",
  skip: "M13 6l6 6-6 6M5 6l6 6-6 6",
} as const;

export function stage(session: Session, page: Page, presses: Presses, sound: HTMLElement, still: boolean): Stage {
  const mode = el("p", { class: "stage-mode" });
  const name = el("h1", { class: "stage-name" });
  const count = el("p", { class: "stage-count" });
  const cue = el("p", { class: "stage-cue" });
  const upNext = el("p", { class: "stage-next" });
  const time = el("p", { class: "stage-time" });
  const face = ring(still);
  const bar = progress(session);
  const pause = button(WORDS.pause, "control pause", presses.pauseOrGoOn, ICONS.pause);
  const resume = button(WORDS.resume, "control pause", presses.pauseOrGoOn, ICONS.resume);
  const help = howTo();
  const element = el(
    "section",
    { class: "stage", hidden: true },
    el("header", { class: "stage-bar" }, el("p", { class: "stage-title" }, page.timeline.title), time, sound),
    bar.element,
    el(
      "div",
      { class: "scene" },
      el("div", { class: "stage-heading" }, mode, name, count),
      face.element,
      el("div", { class: "stage-words" }, cue, upNext, help.element),
    ),
    el(
      "div",
      { class: "controls" },
      button(WORDS.back, "control", presses.back, ICONS.back),
      pause,
      resume,
      button(WORDS.skip, "control", presses.skip, ICONS.skip),
      button(WORDS.hurts, "control hurts", presses.hurts),
      button(WORDS.stop, "control stop", presses.stop),
    ),
  );

  function draw(state: State, now: Millis): void {
    element.hidden = !("run" in state);
    if (!("run" in state)) return;
    const at = position(session, state, now);
    const stretch = stretchAt(session, at);
    const step = stepAt(session, at);
    const item = itemAt(session, at);
    const following = nextItem(session, state.run.outcomes, at);
    const coming = stretch.mode === "rest" && at >= item.workEndMs ? following : undefined;
    const exercise = wordsOf(page.exercises, coming ?? item);
    const paused = state.is !== "playing";
    mark(element, "data-mode", stretch.mode);
    mark(element, "data-paused", String(paused));
    const hadFocus = document.activeElement === pause || document.activeElement === resume;
    pause.hidden = paused;
    resume.hidden = !paused;
    if (hadFocus) (paused ? resume : pause).focus();
    write(mode, paused ? WORDS.paused : modeWord(stretch.mode));
    write(name, `${coming === undefined ? "" : `${WORDS.next}: `}${nameOf(page.exercises, (coming ?? item).exercise)}`);
    write(count, coming === undefined ? countWord(session, at) : "");
    write(time, `${clock(left(session, state.run.outcomes, at))} ${WORDS.left}`);
    write(upNext, coming === undefined ? nextLine(page.exercises, following) : "");
    write(cue, cueAt(stretch.mode === "work" ? exercise?.cues ?? [] : [exercise?.setUp ?? ""], at - stretch.startMs));
    face.draw(session, at, stepWord(step), !paused);
    bar.draw(state.run.outcomes, at);
    help.draw(exercise);
  }

  return { element, draw, focus: () => (pause.hidden ? resume : pause).focus() };
}

/** The next item that is still to be done. */
function nextItem(session: Session, outcomes: readonly Outcome[], at: Millis): Item | undefined {
  return session.items.find((item, index) => item.startMs > at && outcomes[index] === "ahead");
}

function nextLine(exercises: readonly Exercise[], following: Item | undefined): string {
  return following === undefined ? WORDS.last : `${WORDS.next}: ${nameOf(exercises, following.exercise)}`;
}

function wordsOf(exercises: readonly Exercise[], item: Item): Exercise | undefined {
  return exercises.find((exercise) => exercise.id === item.exercise);
}

function cueAt(cues: readonly string[], since: Millis): string {
  return cues[Math.floor(since / CUE_MS) % Math.max(1, cues.length)] ?? "";
}

function howTo(): { element: HTMLElement; draw(exercise: Exercise | undefined): void } {
  const inside = el("div", { class: "how-to" });
  const element = el("details", {}, el("summary", {}, WORDS.howTo), inside);
  let shown: Exercise | undefined;
  return {
    element,
    draw(exercise) {
      element.hidden = exercise === undefined;
      if (exercise === undefined || exercise === shown) return;
      shown = exercise;
      const steps = el("ol", {}, ...exercise.steps.map((step) => el("li", {}, step)));
      inside.replaceChildren(steps, el("p", {}, `${WORDS.breathing}: ${exercise.breathing}`));
    },
  };
}

/** One segment an item: its width is its length, its fill how far it has come, its shape what became of it. */
function progress(session: Session): { element: HTMLElement; draw(outcomes: readonly Outcome[], at: Millis): void } {
  const fills = session.items.map(() => el("span", { class: "fill" }));
  const segments = session.items.map((item, index) => {
    const segment = el("span", { class: "segment" }, ...fills.slice(index, index + 1));
    segment.style.flexGrow = String(item.endMs - item.startMs);
    return segment;
  });
  const element = el(
    "div",
    { "class": "track", "role": "progressbar", "aria-label": "Session", "aria-valuemin": "0", "aria-valuemax": "100" },
    ...segments,
  );
  return {
    element,
    draw(outcomes, at) {
      mark(element, "aria-valuenow", String(Math.round((100 * at) / session.timeline.totalMs)));
      session.items.forEach((item, index) => {
        const share = Math.min(1, Math.max(0, (at - item.startMs) / Math.max(1, item.endMs - item.startMs)));
        const fill = fills[index];
        const segment = segments[index];
        if (fill === undefined || segment === undefined) return;
        mark(segment, "data-outcome", outcomes[index] ?? "ahead");
        fill.style.transform = `scaleX(${share.toFixed(3)})`;
      });
    },
  };
}

/** Opens and closes the dialog as the state says. */
export function drawHurts(dialog: HurtsDialog, session: Session, exercises: readonly Exercise[], state: State): void {
  if (state.is === "hurting" && !dialog.element.open) {
    dialog.open(nameOf(exercises, itemAt(session, state.run.at).exercise));
  }
  if (state.is !== "hurting" && dialog.element.open) dialog.close();
}
