import { fails, same, test } from "./check";
import { readPage, readTimeline } from "../src/wire";
import foundation from "./samples/foundation-12.json";

const STEP = { kind: "work", startMs: 0, endMs: 5, exercise: "bridge", side: null, set: 1, rep: null, say: "", sound: "bell" };
const ONE = { id: "one", title: "One", totalMs: 5, steps: [STEP] };
const PAGE = {
  timeline: ONE,
  exercises: [{ id: "bridge", name: "Bridge", setUp: "Lie down", steps: ["Lift"], cues: ["Easy"], breathing: "Flow" }],
  pre: 3,
  door: null,
  links: { after: "after", safety: "safety", today: "today" },
};

test("the foundation workout of the app is read: 12 minutes exactly", () => {
  same(readTimeline(foundation).totalMs, 720_000);
});

test("a page is read with its timeline, words and links", () => {
  const page = readPage(JSON.stringify(PAGE));
  same([page.timeline.steps.length, page.exercises[0]?.name, page.pre, page.door], [1, "Bridge", 3, null]);
});

test("a gap between two steps is refused by the number of the step", () => {
  fails(() => readTimeline({ ...ONE, totalMs: 12, steps: [STEP, { ...STEP, startMs: 6, endMs: 12 }] }), "steps[1]");
});

test("steps that end before the timeline does are refused", () => {
  fails(() => readTimeline({ ...ONE, totalMs: 6 }), "not at totalMs 6");
});

test("a step that ends before it starts is refused", () => {
  fails(() => readTimeline({ ...ONE, totalMs: -1, steps: [{ ...STEP, endMs: -1 }] }), "ends before it starts");
});

test("a timeline without steps is refused", () => {
  fails(() => readTimeline({ ...ONE, totalMs: 0, steps: [] }), "totalMs");
});

test("an unknown kind of step is refused with the kinds there are", () => {
  fails(() => readTimeline({ ...ONE, steps: [{ ...STEP, kind: "jump" }] }), "steps[0].kind is none of get-ready");
});

test("a page that lacks something says what", () => {
  fails(() => readPage(JSON.stringify({ ...PAGE, links: undefined })), "links is not an object");
  fails(() => readPage(JSON.stringify({ ...PAGE, exercises: {} })), "exercises is not a list");
  fails(() => readPage("[]"), "page is not an object");
});
