import { same, test } from "./check";
import { KEPT_MS, readRun, shelfOf } from "../src/shelf";
import { FOUNDATION, Person, SMALL, T0 } from "./people";

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const RUN = new Person(SMALL).start().tick(27).run;
const KEPT = { ...RUN, totalMs: SMALL.timeline.totalMs };

test("a run that is kept comes back the same", () => {
  const shelf = shelfOf(memory());
  shelf.keep(SMALL, RUN);
  const { id, at, outcomes } = shelf.run(SMALL, T0 + 60_000) ?? RUN;
  same([id, at, outcomes], ["run-1", 27_000, ["done", "ahead", "ahead"]]);
});

test("a run that is forgotten does not come back", () => {
  const shelf = shelfOf(memory());
  shelf.keep(SMALL, RUN);
  shelf.forget(SMALL);
  same(shelf.run(SMALL, T0), null);
});

test("a run of another session is not offered", () => {
  const shelf = shelfOf(memory());
  shelf.keep(SMALL, RUN);
  same(shelf.run(FOUNDATION, T0 + 60_000), null);
});

test("a run is offered for half a day", () => {
  const text = JSON.stringify(KEPT);
  same(readRun(text, SMALL, RUN.since + KEPT_MS - 1)?.id ?? "", "run-1");
  same(readRun(text, SMALL, RUN.since + KEPT_MS), null);
});

test("a run that no longer fits its session is not offered", () => {
  const now = RUN.since + 1;
  same(readRun(JSON.stringify({ ...KEPT, totalMs: 61_000 }), SMALL, now), null);
  same(readRun(JSON.stringify({ ...KEPT, outcomes: ["done"] }), SMALL, now), null);
  same(readRun(JSON.stringify({ ...KEPT, outcomes: ["done", "done", "skipped"] }), SMALL, now), null);
});

test("half a run, or somebody else's, counts as none", () => {
  for (const text of ["", "{", "null", "[]", "{}", JSON.stringify({ ...KEPT, outcomes: ["flown"] })]) {
    same(readRun(text, SMALL, RUN.since + 1), null, text);
  }
});

test("a storage that is full or forbidden does not stop the session", () => {
  const full = { ...memory(), setItem: () => { throw new Error("full"); } };
  shelfOf(full).keep(SMALL, RUN);
});

test("everything is on until somebody says otherwise, and that is remembered", () => {
  const shelf = shelfOf(memory());
  same(shelf.likes(), { voice: true, bells: true, keys: true });
  shelf.like({ voice: false, bells: true, keys: true });
  same(shelf.likes().voice, false);
});
