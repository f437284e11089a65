import { same, test } from "./check";
import { itemAt, stepAt, stretchAt } from "../src/session";
import { FOUNDATION, SMALL } from "./people";

test("the foundation workout has eleven items: three to begin with and four rounds of two", () => {
  const hinge = ["supported-hip-hinge", "chair-shoulder-tap"];
  const begin = ["belly-breathing-standing", "standing-brace", "standing-side-bend"];
  same(FOUNDATION.items.map((item) => item.exercise), [...begin, ...hinge, ...hinge, ...hinge, ...hinge]);
});

test("items follow each other without a gap, to the end", () => {
  let at = 0;
  for (const item of FOUNDATION.items) {
    same(item.startMs, at);
    at = item.endMs;
  }
  same(at, FOUNDATION.timeline.totalMs);
});

test("the work of an item ends where its rest begins", () => {
  same(SMALL.items.map((item) => item.workEndMs), [15_000, 35_000, 55_000]);
});

test("the breaths of one set are one stretch of a minute", () => {
  const breathing = stretchAt(FOUNDATION, 30_000);
  same([breathing.mode, breathing.startMs, breathing.endMs], ["work", 20_000, 80_000]);
});

test("holding and letting go are one stretch", () => {
  same(stretchAt(FOUNDATION, 109_000), stretchAt(FOUNDATION, 101_000));
});

test("getting ready, working and resting are three stretches", () => {
  same([4_999, 5_000, 14_999, 15_000].map((at) => stretchAt(SMALL, at).mode), ["ready", "work", "work", "rest"]);
});

test("the same exercise again after a get-ready is another item", () => {
  same([19_999, 20_000, 40_000].map((at) => itemAt(SMALL, at).startMs), [0, 20_000, 40_000]);
});

test("at and after the end one is done", () => {
  same([60_000, 70_000].map((at) => stepAt(SMALL, at).kind), ["done", "done"]);
});
