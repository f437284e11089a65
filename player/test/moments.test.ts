import { same, test } from "./check";
import { left, position, untilNext } from "../src/next";
import type { Effect } from "../src/state";
import { Person, SMALL, T0 } from "./people";

const sounds = (effects: readonly Effect[]) => effects.filter((effect) => effect.is === "sound");

test("the last three seconds of a stretch tick, once each", () => {
  const person = new Person(SMALL).start().ticks(0, 14);
  const after = new Person(SMALL).start().ticks(0, 15);
  same(sounds(person.effects).map((effect) => effect.sound), ["bell", "tick", "tick", "tick", "bell", "tick", "tick", "tick"]);
  same(sounds(after.effects).length - sounds(person.effects).length, 1); // the bell of the rest
});

test("ticks that were slept through are not made up for", () => {
  same(new Person(SMALL).start().tick(5).tick(13.5).heard, []);
});

test("the shell looks again exactly when the next thing is to be heard", () => {
  const playing = new Person(SMALL).start().state;
  same([0, 1_400, 2_100, 4_990].map((ms) => untilNext(SMALL, playing, T0 + ms)), [1_000, 600, 900, 10]);
});

test("the shell looks again at every full second", () => {
  const playing = new Person(SMALL).start().tick(6).state;
  same([6_000, 6_004, 6_999].map((ms) => untilNext(SMALL, playing, T0 + ms)), [1_000, 996, 1]);
});

test("the position follows the clock between events", () => {
  const playing = new Person(SMALL).start().state;
  same([0, 1, 17_000].map((ms) => position(SMALL, playing, T0 + ms)), [0, 1, 17_000]);
});

test("the position before, and after the end", () => {
  same(position(SMALL, { is: "ready", saved: null }, T0), 0);
  same(position(SMALL, new Person(SMALL).start().tick(61).state, T0), 60_000);
});

test("what is left counts down from the whole to nothing", () => {
  same([0, 20_000, 59_999, 60_000].map((at) => left(SMALL, ["ahead", "ahead", "ahead"], at)), [60_000, 40_000, 1, 0]);
});

test("what is left out does not count as left", () => {
  same(left(SMALL, ["ahead", "hurt", "hurt"], 5_000), 15_000);
});
