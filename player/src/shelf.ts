import type { Report } from "./report";
import type { Session } from "./session";
import { LOCATIONS, OUTCOMES } from "./state";
import type { Run } from "./state";
import { list, number, oneOf, record, string } from "./wire";

/** What the player keeps in this browser: the run in progress, the last report, and what is to be heard. */
export interface Shelf {
  run(session: Session, now: number): Run | null;
  keep(session: Session, run: Run): void;
  forget(session: Session): void;
  report(report: Report): void;
  likes(): Likes;
  like(likes: Likes): void;
}

export interface Likes {
  readonly voice: boolean;
  readonly bells: boolean;
  readonly keys: boolean;
}

/** A run older than this is not offered again. */
export const KEPT_MS = 12 * 60 * 60_000;

const RUN = "backstay.run.";
const REPORT = "backstay.report";
const LIKES = "backstay.player";

export function shelfOf(storage: Storage): Shelf {
  return {
    run: (session, now) => readRun(storage.getItem(RUN + session.timeline.id), session, now),
    keep: (session, run) => put(storage, RUN + session.timeline.id, { ...run, totalMs: session.timeline.totalMs }),
    forget: (session) => storage.removeItem(RUN + session.timeline.id),
    report: (report) => put(storage, REPORT, report),
    likes: () => readLikes(storage.getItem(LIKES)),
    like: (likes) => put(storage, LIKES, likes),
  };
}

/** A saved run, when it fits the session, is fresh and still has something ahead. */
export function readRun(text: string | null, session: Session, now: number): Run | null {
  const run = text === null ? null : attempt(() => parseRun(text));
  if (run === null || run.totalMs !== session.timeline.totalMs) return null;
  const fits = run.outcomes.length === session.items.length && run.at > 0 && run.at < run.totalMs;
  const fresh = now - run.since < KEPT_MS && now >= run.startedAt;
  return fits && fresh && run.outcomes.includes("ahead") ? run : null;
}

function parseRun(text: string): Run & { totalMs: number } {
  const run = record(JSON.parse(text), "run");
  return {
    id: string(run["id"], "id"),
    startedAt: number(run["startedAt"], "startedAt"),
    at: number(run["at"], "at"),
    since: number(run["since"], "since"),
    outcomes: list(run["outcomes"], "outcomes").map((outcome) => oneOf(OUTCOMES, outcome, "outcomes")),
    hurts: list(run["hurts"], "hurts").map((value) => {
      const hurt = record(value, "hurt");
      return {
        exercise: string(hurt["exercise"], "exercise"),
        peak: number(hurt["peak"], "peak"),
        location: oneOf(LOCATIONS, hurt["location"], "location"),
      };
    }),
    totalMs: number(run["totalMs"], "totalMs"),
  };
}

function readLikes(text: string | null): Likes {
  const likes = (text === null ? null : attempt(() => record(JSON.parse(text), "likes"))) ?? {};
  return { voice: likes["voice"] !== false, bells: likes["bells"] !== false, keys: likes["keys"] !== false };
}

/** What was written by another version, or half, counts as not there. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** A full or forbidden storage must not stop a session. */
function put(storage: Storage, key: string, value: unknown): void {
  attempt(() => storage.setItem(key, JSON.stringify(value)));
}
