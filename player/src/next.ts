import { reportOf } from "./report";
import type { Report } from "./report";
import { impossible, itemAt, stepAt, stretchAt } from "./session";
import type { Item, Millis, Session, Stretch } from "./session";
import type { Effect, Event, Location, Outcome, Run, State } from "./state";

/** Pressing back this early in an item means the item before. */
export const BACK_MS = 3_000;

/** Ticks sound this long before a stretch ends. */
const COUNT_IN_MS = [3_000, 2_000, 1_000];

/** A stretch shorter than this has no room for ticks. */
const COUNTED_MS = 5_000;

/** Ticks that were slept through are not made up for. */
const FRESH_MS = 1_500;

/** Nobody was guided while the device slept this long: the session waits where it was. */
export const AWAY_MS = 10 * 60_000;

type Next = [State, readonly Effect[]];

/** The state after an event, and what the shell is to do. The clock is an argument; time is never counted. */
export function next(session: Session, state: State, event: Event, now: Millis): Next {
  switch (event.is) {
    case "started":
      return state.is === "ready" ? start(session, state.saved, event, now) : [state, []];
    case "ticked":
      return state.is === "playing" ? tick(session, state.run, now) : [state, []];
    case "paused":
      return state.is === "playing" ? during(session, state.run, now, pause) : [state, []];
    case "resumed":
      return state.is === "paused" ? resume(session, state.run, now) : [state, []];
    case "back":
      return moving(session, state, now, back);
    case "skipped":
      return moving(session, state, now, skip);
    case "hurting":
      return moving(session, state, now, (_session, run, before) => [{ is: "hurting", run, before }, quiet(run)]);
    case "hurt":
      return state.is === "hurting" ? leaveOut(session, state.run, event, now) : [state, []];
    case "never-mind":
      return state.is === "hurting" ? neverMind(session, state.run, state.before, now) : [state, []];
    case "numb-or-weak":
      return ending(session, state, "numb-or-weak", now);
    case "stopped":
      return ending(session, state, "stopped", now);
    case "hidden":
      return state.is === "playing" ? during(session, state.run, now, (_s, run) => [playing(run), [save(run)]]) : [state, []];
    case "shown":
      return state.is === "playing" ? tick(session, state.run, now, [{ is: "wake-lock", on: true }]) : [state, []];
    default:
      return impossible(event);
  }
}

/** The position on the timeline. It stands still unless the session plays, and a clock set back does not move it. */
export function position(session: Session, state: State, now: Millis): Millis {
  switch (state.is) {
    case "ready":
      return state.saved === null ? 0 : goOnFrom(session, state.saved);
    case "playing":
      return moved(session, state.run, now).at;
    case "paused":
    case "hurting":
      return state.run.at;
    case "finished":
    case "stopped":
      return session.timeline.totalMs;
    default:
      return impossible(state);
  }
}

/** Where a saved run goes on: at the start of its item, so that there is time to get ready again. */
export function goOnFrom(session: Session, saved: Run): Millis {
  return itemAt(session, saved.at).startMs;
}

/** How much guided time is left from a position on: what was left out does not count. */
export function left(session: Session, outcomes: readonly Outcome[], at: Millis): Millis {
  return session.items.reduce((sum, item, index) => {
    const open = (outcomes[index] ?? "ahead") === "ahead" || at > item.startMs;
    return sum + (open ? Math.max(0, item.endMs - Math.max(at, item.startMs)) : 0);
  }, 0);
}

/** When the shell should look again: the next full second, or sooner when there is something to hear before it. */
export function untilNext(session: Session, state: State, now: Millis): Millis {
  const at = position(session, state, now);
  const moments = [stepAt(session, at).endMs, ...countIn(stretchAt(session, at))].filter((moment) => moment > at);
  return Math.max(0, Math.min(1_000 - (at % 1_000), ...moments.map((moment) => moment - at)));
}

function start(session: Session, saved: Run | null, event: { id: string; from: "start" | "saved" }, now: Millis): Next {
  const outcomes = session.items.map((): Outcome => "ahead");
  const fresh: Run = { id: event.id, startedAt: now, at: 0, since: now, outcomes, hurts: [] };
  const run = event.from === "saved" && saved !== null ? { ...saved, at: goOnFrom(session, saved) } : fresh;
  return goOn(session, run, now, "playing", [{ is: "wake-lock", on: true }]);
}

function tick(session: Session, run: Run, now: Millis, first: readonly Effect[] = []): Next {
  if (now - run.since > AWAY_MS) return away(run, now);
  const after = moved(session, run, now);
  if (over(session, after)) return finish(session, after, now);
  return [playing(after), [...first, ...heard(session, run.at, after)]];
}

function away(run: Run, now: Millis): Next {
  const waiting = { ...run, since: now };
  return [
    { is: "paused", run: waiting },
    [...quiet(waiting), { is: "wake-lock", on: false }, { is: "announce", what: { is: "away" } }],
  ];
}

/** What is heard and told between two positions. Only where one lands counts, not what was slept through. */
function heard(session: Session, before: Millis, run: Run): readonly Effect[] {
  const from = stretchAt(session, before);
  const to = stretchAt(session, run.at);
  if (stepAt(session, before) === stepAt(session, run.at)) return ticks(to, before, run.at);
  const news: readonly Effect[] = from === to ? [] : [announceStretch(run.at), save(run)];
  return [...news, ...stepSounds(session, run.at)];
}

function ticks(stretch: Stretch, before: Millis, at: Millis): readonly Effect[] {
  const passed = countIn(stretch).some((moment) => before < moment && moment <= at);
  return passed && at - before < FRESH_MS ? [{ is: "sound", sound: "tick" }] : [];
}

function countIn(stretch: Stretch): readonly Millis[] {
  return stretch.endMs - stretch.startMs < COUNTED_MS ? [] : COUNT_IN_MS.map((before) => stretch.endMs - before);
}

function stepSounds(session: Session, at: Millis): readonly Effect[] {
  const step = stepAt(session, at);
  const sound: readonly Effect[] = step.sound === "none" ? [] : [{ is: "sound", sound: step.sound }];
  return step.say === null || step.say === "" ? sound : [...sound, { is: "speak", text: step.say }];
}

function pause(_session: Session, run: Run): Next {
  return [
    { is: "paused", run },
    [...quiet(run), { is: "wake-lock", on: false }, { is: "announce", what: { is: "paused" } }],
  ];
}

/** Going on says again what is being done: the pause may have been long. */
function resume(session: Session, run: Run, now: Millis): Next {
  const again = { ...run, since: now };
  const stretch = stretchAt(session, again.at);
  return [
    playing(again),
    [{ is: "wake-lock", on: true }, announceStretch(again.at), ...stepSounds(session, stretch.startMs)],
  ];
}

function back(session: Session, run: Run, is: "playing" | "paused", now: Millis): Next {
  const here = itemIndex(session, run.at);
  const early = run.at - (session.items[here]?.startMs ?? 0) < BACK_MS;
  const before = early ? previous(run, here) : here;
  const again = { ...marked(run, before, "ahead"), at: session.items[before]?.startMs ?? 0 };
  return goOn(session, again, now, is);
}

function previous(run: Run, here: number): number {
  for (let index = here - 1; index >= 0; index--) if (run.outcomes[index] !== "hurt") return index;
  return here;
}

function skip(session: Session, run: Run, is: "playing" | "paused", now: Millis): Next {
  const here = itemIndex(session, run.at);
  const item = itemAt(session, run.at);
  return leave(session, marked(run, here, leftAs(item, run.at)), item, now, is);
}

/** Leaving in the rest behind the work leaves the item done. */
function leftAs(item: Item, at: Millis): Outcome {
  return at >= item.workEndMs ? "done" : "skipped";
}

/** What hurt is left out from here on, in every round that is still ahead. */
function leaveOut(session: Session, run: Run, hurt: { peak: number; location: Location }, now: Millis): Next {
  const item = itemAt(session, run.at);
  const here = itemIndex(session, run.at);
  const outcomes = session.items.map((other, index): Outcome => {
    const was = run.outcomes[index] ?? "ahead";
    if (other.exercise !== item.exercise || was !== "ahead") return was;
    return index === here && run.at >= item.workEndMs ? "done" : "hurt";
  });
  const told = { exercise: item.exercise, peak: hurt.peak, location: hurt.location };
  const first: readonly Effect[] = [{ is: "wake-lock", on: true }];
  return leave(session, { ...run, outcomes, hurts: [...run.hurts, told] }, item, now, "playing", first);
}

function neverMind(session: Session, run: Run, before: "playing" | "paused", now: Millis): Next {
  return before === "playing" ? resume(session, run, now) : [{ is: "paused", run: { ...run, since: now } }, []];
}

function leave(
  session: Session, run: Run, item: Item, now: Millis, is: "playing" | "paused", first: readonly Effect[] = [],
): Next {
  return goOn(session, landed(session, { ...run, at: item.endMs }), now, is, [{ is: "hush" }, ...first]);
}

/** Goes on from the run's position as if one had just arrived there. */
function goOn(
  session: Session, run: Run, now: Millis, is: "playing" | "paused", first: readonly Effect[] = [{ is: "hush" }],
): Next {
  const here = { ...run, since: now };
  if (over(session, here)) return finish(session, here, now);
  const sounds = is === "playing" ? stepSounds(session, here.at) : [];
  return [{ is, run: here }, [...first, save(here), announceStretch(here.at), ...sounds]];
}

function finish(session: Session, run: Run, now: Millis): Next {
  const report = reportOf(session, run, "finished", now);
  const end = stepSounds(session, session.timeline.totalMs);
  return [{ is: "finished", report }, [...end, { is: "announce", what: { is: "finished" } }, ...ended(report)]];
}

function ending(session: Session, state: State, because: "stopped" | "numb-or-weak", now: Millis): Next {
  switch (state.is) {
    case "playing":
    case "paused":
    case "hurting": {
      const run = state.is === "playing" ? moved(session, state.run, now) : state.run;
      const report = reportOf(session, run, because, now);
      const quietly: readonly Effect[] = [{ is: "hush" }, { is: "announce", what: { is: "stopped" } }];
      return [{ is: "stopped", report }, [...quietly, ...ended(report)]];
    }
    case "ready":
    case "finished":
    case "stopped":
      return [state, []];
    default:
      return impossible(state);
  }
}

function ended(report: Report): readonly Effect[] {
  return [{ is: "wake-lock", on: false }, { is: "forget" }, { is: "finish", report }];
}

/** Does something to a run that is playing or paused, as far as it has come by now. */
function moving(
  session: Session, state: State, now: Millis,
  deed: (session: Session, run: Run, is: "playing" | "paused", now: Millis) => Next,
): Next {
  switch (state.is) {
    case "playing":
      return during(session, state.run, now, (_session, run) => deed(session, run, "playing", now));
    case "paused":
      return deed(session, state.run, "paused", now);
    case "ready":
    case "hurting":
    case "finished":
    case "stopped":
      return [state, []];
    default:
      return impossible(state);
  }
}

function during(session: Session, run: Run, now: Millis, deed: (session: Session, run: Run) => Next): Next {
  const after = moved(session, run, now);
  return over(session, after) ? finish(session, after, now) : deed(session, after);
}

/** The run as far as it has come by now: items behind it are done, items left out are jumped. */
function moved(session: Session, run: Run, now: Millis): Run {
  const gap = now - run.since;
  return { ...landed(session, run, gap > AWAY_MS ? 0 : Math.max(0, gap)), since: now };
}

function landed(session: Session, run: Run, elapsed: Millis = 0): Run {
  let { at } = run;
  let rest = elapsed;
  const outcomes = [...run.outcomes];
  for (const [index, item] of session.items.entries()) {
    if (at < item.startMs) break;
    if (at >= item.endMs) continue;
    const jumped = at === item.startMs && outcomes[index] !== "ahead";
    const walked = jumped ? 0 : Math.min(rest, item.endMs - at);
    at = jumped ? item.endMs : at + walked;
    rest -= walked;
    if (at >= item.endMs && !jumped) outcomes[index] = "done";
  }
  return { ...run, at, outcomes };
}

function over(session: Session, run: Run): boolean {
  return run.at >= session.timeline.totalMs;
}

function itemIndex(session: Session, at: Millis): number {
  return session.items.indexOf(itemAt(session, at));
}

function marked(run: Run, index: number, outcome: Outcome): Run {
  return { ...run, outcomes: run.outcomes.map((was, at) => (at === index ? outcome : was)) };
}

function playing(run: Run): State {
  return { is: "playing", run };
}

function save(run: Run): Effect {
  return { is: "save", run };
}

function quiet(run: Run): readonly Effect[] {
  return [{ is: "hush" }, save(run)];
}

function announceStretch(at: Millis): Effect {
  return { is: "announce", what: { is: "stretch", at } };
}
