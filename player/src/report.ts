import type { Item, Millis, Session } from "./session";
import type { Hurt, Location, Run } from "./state";

/** How a run went: what the page after the session starts from. */
export interface Report {
  readonly id: string;
  readonly session: string;
  readonly startedAt: Millis;
  readonly endedAt: Millis;
  readonly because: "finished" | "stopped" | "numb-or-weak";
  /** The share of the session that was done, in percent. */
  readonly share: number;
  readonly items: readonly Did[];
}

/** How one exercise went, all its items together. */
export interface Did {
  readonly exercise: string;
  readonly feedback: "did" | "skipped" | "hurt";
  readonly done: number;
  readonly of: number;
  readonly peak: number | null;
  readonly location: Location | null;
}

/** The report of a run that ends now. */
export function reportOf(session: Session, run: Run, because: Report["because"], now: Millis): Report {
  const exercises = [...new Set(session.items.map((item) => item.exercise))];
  return {
    id: run.id,
    session: session.timeline.id,
    startedAt: run.startedAt,
    endedAt: now,
    because,
    share: Math.round((100 * length(done(session, run))) / Math.max(1, length(session.items))),
    items: exercises.map((exercise) => did(session, run, exercise)),
  };
}

/** The report as a query for the page after the session: short, and readable in a log of one's own. */
export function query(report: Report): URLSearchParams {
  const query = new URLSearchParams({
    session: report.session,
    id: report.id,
    started: new Date(report.startedAt).toISOString(),
    ended: new Date(report.endedAt).toISOString(),
    ended_by: report.because,
    share: String(report.share),
  });
  for (const item of report.items) query.append("item", compact(item));
  return query;
}

function compact(item: Did): string {
  const parts = [item.exercise, item.feedback, item.done, item.of];
  return [...parts, ...(item.peak === null ? [] : [item.peak, item.location ?? "same"])].join(".");
}

function did(session: Session, run: Run, exercise: string): Did {
  const mine = session.items.flatMap((item, index) => (item.exercise === exercise ? [run.outcomes[index]] : []));
  const hurts = run.hurts.filter((hurt) => hurt.exercise === exercise);
  const done = mine.filter((outcome) => outcome === "done").length;
  return {
    exercise,
    feedback: hurts.length > 0 ? "hurt" : done > 0 ? "did" : "skipped",
    done,
    of: mine.length,
    ...worst(hurts),
  };
}

/** Pain that went down the leg says more than the number does, so it decides which place is told. */
function worst(hurts: readonly Hurt[]): { peak: number | null; location: Location | null } {
  const last = hurts[hurts.length - 1];
  if (last === undefined) return { peak: null, location: null };
  const downLeg = hurts.some((hurt) => hurt.location === "down-leg");
  return { peak: Math.max(...hurts.map((hurt) => hurt.peak)), location: downLeg ? "down-leg" : last.location };
}

function done(session: Session, run: Run): readonly Item[] {
  return session.items.filter((_item, index) => run.outcomes[index] === "done");
}

function length(items: readonly Item[]): Millis {
  return items.reduce((sum, item) => sum + item.endMs - item.startMs, 0);
}
