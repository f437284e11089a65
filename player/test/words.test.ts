import { same, test } from "./check";
import { breathOf } from "../src/ring";
import { stepAt } from "../src/session";
import { choose } from "../src/voice";
import { announced, clock, countWord, nameOf, stepWord } from "../src/words";
import { FOUNDATION, SMALL } from "./people";

test("a time is minutes and seconds, rounded up so that nothing left is nothing", () => {
  same([0, 1, 59_000, 59_001, 720_000].map(clock), ["0:00", "0:01", "0:59", "1:00", "12:00"]);
});

test("a breath, a hold and a side have their words", () => {
  const words = [21_000, 25_000, 101_000, 181_000, 186_000].map((at) => stepWord(stepAt(FOUNDATION, at)));
  same(words, ["Breathe in", "Breathe out", "Hold", "Left", "Right"]);
});

test("set and repetition are counted where there is more than one", () => {
  same(countWord(FOUNDATION, 31_000), "2 of 6");
  same(countWord(FOUNDATION, 250_000), "Set 1 of 4");
  same(countWord(FOUNDATION, 5_000), "");
});

test("a stretch is announced with what, which set and how long", () => {
  const names = [{ id: "supported-hip-hinge", name: "Hip hinge", setUp: "", steps: [], cues: [], breathing: "" }];
  const what = { is: "stretch", at: 361_000 } as const;
  same(announced(FOUNDATION, names, what), "Now: Hip hinge, set 2 of 4. 40 seconds.");
});

test("an exercise without words goes by its id", () => {
  same(nameOf([], "bridge"), "bridge");
});

test("the breath opens breathing in, closes breathing out, and is closed otherwise", () => {
  same(breathOf(stepAt(FOUNDATION, 21_000)), [0.59, 1]);
  same(breathOf(stepAt(FOUNDATION, 25_000)), [1, 0.59]);
  same(breathOf(stepAt(SMALL, 0)), [0.59, 0.59]);
});

test("only a voice of the device itself is chosen, of the same region first", () => {
  const voice = (name: string, lang: string, localService: boolean) =>
    ({ name, lang, localService, default: false, voiceURI: name }) as SpeechSynthesisVoice;
  const [cloud, us, gb] = [voice("cloud", "en-GB", false), voice("us", "en-US", true), voice("gb", "en_GB", true)];
  same(choose([cloud, us, gb], "en-GB")?.name ?? "", "gb");
  same(choose([cloud, us], "en-GB")?.name ?? "", "us");
  same(choose([cloud], "en-GB"), null);
});
