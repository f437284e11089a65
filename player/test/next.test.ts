import { holds, same, test } from "./check";
import { AWAY_MS, next, position } from "../src/next";
import type { Event, State } from "../src/state";
import { FOUNDATION, Person, SMALL, T0 } from "./people";

const HURT: Event = { is: "hurt", peak: 4, location: "same" };

const EVENTS: readonly Event[] = [
  { is: "started", id: "run-2", from: "start" }, { is: "ticked" }, { is: "paused" }, { is: "resumed" }, { is: "back" },
  { is: "skipped" }, { is: "hurting" }, HURT, { is: "never-mind" }, { is: "numb-or-weak" }, { is: "stopped" },
  { is: "hidden" }, { is: "shown" },
];

/** Where each event leads from each state, ten seconds into the small session; "=" is: nothing happens at all. */
const TABLE: Readonly<Record<State["is"], readonly string[]>> = {
  ready: ["playing", "=", "=", "=", "=", "=", "=", "=", "=", "=", "=", "=", "="],
  playing: [
    "=", "playing", "paused", "=", "playing", "playing", "hurting", "=", "=", "stopped", "stopped", "playing", "playing",
  ],
  paused: ["=", "=", "=", "playing", "paused", "paused", "hurting", "=", "=", "stopped", "stopped", "=", "="],
  hurting: ["=", "=", "=", "=", "=", "=", "=", "playing", "playing", "stopped", "stopped", "=", "="],
  finished: ["=", "=", "=", "=", "=", "=", "=", "=", "=", "=", "=", "=", "="],
  stopped: ["=", "=", "=", "=", "=", "=", "=", "=", "=", "=", "=", "=", "="],
};

function at10(is: State["is"]): Person {
  const person = new Person(SMALL);
  switch (is) {
    case "ready":
      return person;
    case "playing":
      return person.start().tick(10);
    case "paused":
      return person.start().at(10, { is: "paused" });
    case "hurting":
      return person.start().at(10, { is: "hurting" });
    case "finished":
      return person.start().tick(60);
    case "stopped":
      return person.start().at(10, { is: "stopped" });
  }
}

for (const [from, row] of Object.entries(TABLE)) {
  EVENTS.forEach((event, index) => {
    const expected = row[index] ?? "=";
    test(`when ${from}, '${event.is}' leads to ${expected === "=" ? "nothing" : expected}`, () => {
      const person = at10(from as State["is"]);
      const before = person.state;
      person.at(10, event);
      if (expected !== "=") return same(person.state.is, expected);
      holds(person.state === before, "the state is another one");
      same(person.last, []);
    });
  });
}

test("starting keeps the screen on, rings and says what to get ready for", () => {
  same(new Person(SMALL).start().heard, ["awake", "save", "announce stretch", "bell", "speak Get ready: bridge"]);
});

test("a tick inside a step has nothing to say", () => {
  same(new Person(SMALL).start().tick(1).heard, []);
});

test("a tick into the next stretch announces it, keeps it and says it", () => {
  same(new Person(SMALL).start().tick(4.9).tick(5).heard, ["announce stretch", "save", "bell", "speak Go"]);
});

test("a tick into the next breath of a set says it without an announcement", () => {
  const person = new Person(FOUNDATION).start().tick(23.9).tick(24);
  same(person.heard, ["tick", "speak Breathe out."]);
});

test("pausing hushes, keeps the run and lets the screen sleep", () => {
  same(at10("playing").at(10, { is: "paused" }).heard, ["hush", "save", "asleep", "announce paused"]);
});

test("a pause takes no time off the session", () => {
  const person = at10("paused").at(1_000, { is: "resumed" }).tick(1_001);
  same(person.run.at, 11_000);
});

test("going on says again what is being done", () => {
  same(at10("paused").at(60, { is: "resumed" }).heard, ["awake", "announce stretch", "bell", "speak Go"]);
});

test("back goes to the start of the item", () => {
  same(new Person(SMALL).start().tick(23.1).at(23.1, { is: "back" }).run.at, 20_000);
});

test("back in the first three seconds of an item goes to the item before", () => {
  same(new Person(SMALL).start().tick(22.999).at(22.999, { is: "back" }).run.at, 0);
  same(new Person(SMALL).start().tick(23).at(23, { is: "back" }).run.at, 20_000);
});

test("back at the very beginning stays there", () => {
  same(new Person(SMALL).start().at(1, { is: "back" }).run.at, 0);
});

test("an item one goes back to is ahead again and counts once when done", () => {
  const person = new Person(SMALL).start().tick(21).at(21, { is: "back" });
  same(person.run.outcomes, ["ahead", "ahead", "ahead"]);
  same(person.tick(21 + 20).run.outcomes, ["done", "ahead", "ahead"]);
});

test("back passes over an exercise that hurt", () => {
  const person = new Person(SMALL).start().at(25, { is: "hurting" }).at(25, HURT).at(26, { is: "back" });
  same([person.run.at, person.run.outcomes], [0, ["ahead", "hurt", "ahead"]]);
});

test("skip goes to the next item and says what it is", () => {
  const person = at10("playing").at(10, { is: "skipped" });
  same([person.run.at, person.run.outcomes], [20_000, ["skipped", "ahead", "ahead"]]);
  same(person.heard, ["hush", "save", "announce stretch", "bell", "speak Get ready: plank"]);
});

test("skipping the rest behind the work leaves the item done", () => {
  same(new Person(SMALL).start().at(14.999, { is: "skipped" }).run.outcomes[0], "skipped");
  same(new Person(SMALL).start().at(15, { is: "skipped" }).run.outcomes[0], "done");
});

test("skipping the last item ends the session", () => {
  const person = new Person(SMALL).start().tick(50).at(50, { is: "skipped" });
  same([person.state.is, person.report.share, person.report.because], ["finished", 67, "finished"]);
});

test("skipping while paused stays paused and silent", () => {
  const person = at10("paused").at(11, { is: "skipped" });
  same([person.run.at, person.heard], [20_000, ["hush", "save", "announce stretch"]]);
});

test("time stands still while one says what hurts", () => {
  const person = at10("hurting");
  same(position(SMALL, person.state, T0 + 300_000), 10_000);
  same(person.at(300, { is: "never-mind" }).tick(301).run.at, 11_000);
});

test("what was paused before the question is paused after it", () => {
  same(at10("paused").at(11, { is: "hurting" }).at(12, { is: "never-mind" }).state.is, "paused");
});

test("what hurts is left out in every round that is still ahead", () => {
  const person = at10("hurting").at(20, HURT);
  same([person.run.at, person.run.outcomes], [20_000, ["hurt", "ahead", "hurt"]]);
  same(person.tick(40).state.is, "finished");
});

test("a round that was done before it hurt stays done", () => {
  const person = new Person(SMALL).start().tick(50).at(50, { is: "hurting" }).at(52, HURT);
  same([person.state.is, person.report.items[0]?.done, person.report.items[0]?.feedback], ["finished", 1, "hurt"]);
});

test("hurt in the rest after the work: the round is done and the exercise still left out", () => {
  const person = new Person(SMALL).start().at(16, { is: "hurting" }).at(17, HURT);
  same(person.run.outcomes, ["done", "ahead", "hurt"]);
});

test("after telling what hurts the screen is kept on and the next item is said", () => {
  const heard = ["hush", "awake", "save", "announce stretch", "bell", "speak Get ready: plank"];
  same(at10("paused").at(11, { is: "hurting" }).at(12, HURT).heard, heard);
});

test("new numbness or weakness stops at once, whatever is going on", () => {
  for (const is of ["playing", "paused", "hurting"] as const) {
    const person = at10(is).at(11, { is: "numb-or-weak" });
    same(person.heard, ["hush", "announce stopped", "asleep", "forget", "finish"]);
    same(person.report.because, "numb-or-weak");
  }
});

test("stopping tells how far it came: what was not reached is skipped", () => {
  const person = new Person(SMALL).start().tick(25).at(25, { is: "stopped" });
  same(person.report.share, 33);
  same(person.report.items.map((item) => item.feedback), ["did", "skipped"]);
});

test("the end is said, forgotten and reported", () => {
  const person = new Person(SMALL).start().tick(59.9).tick(60);
  same(person.heard, ["bell", "speak Done", "announce finished", "asleep", "forget", "finish"]);
  same([person.report.share, person.report.endedAt - person.report.startedAt], [100, 60_000]);
});

test("any event after the end of the time finds the session finished", () => {
  for (const is of ["paused", "back", "skipped", "hurting", "hidden", "shown"] as const) {
    same(new Person(SMALL).start().at(61, { is }).state.is, "finished", is);
  }
});

test("hiding the page keeps the run, and the session goes on", () => {
  const person = at10("playing").at(12, { is: "hidden" });
  same([person.heard, person.run.at], [["save"], 12_000]);
});

test("showing the page again asks for the screen to stay on", () => {
  same(at10("playing").at(10.5, { is: "shown" }).heard, ["awake"]);
});

test("five minutes without a tick land on the right step", () => {
  const person = new Person(FOUNDATION).start().tick(10).tick(310);
  same(person.run.at, 310_000);
  same(person.heard, ["announce stretch", "save", "tick", "speak Left side."]);
  same(person.run.outcomes.filter((outcome) => outcome === "done").length, 4);
});

test("ten minutes asleep are still counted; a second more and the session has waited", () => {
  const asleep = AWAY_MS / 1_000;
  same(new Person(FOUNDATION).start().tick(1).tick(1 + asleep).run.at, 601_000);
  const away = new Person(FOUNDATION).start().tick(1).tick(2 + asleep);
  same([away.state.is, away.run.at], ["paused", 1_000]);
  same(away.heard, ["hush", "save", "asleep", "announce away"]);
});

test("a clock that is set back takes nothing away and does not freeze the session", () => {
  const person = at10("playing").tick(-3_600).tick(-3_599);
  same(person.run.at, 11_000);
});

test("a saved run goes on at the start of its item, under its own id", () => {
  const saved = new Person(SMALL).start().tick(27).run;
  const person = new Person(SMALL, { is: "ready", saved }).at(500, { is: "started", id: "run-2", from: "saved" });
  same([person.run.id, person.run.at, person.run.outcomes], ["run-1", 20_000, ["done", "ahead", "ahead"]]);
  same(person.tick(501).run.at, 21_000);
});

test("a saved run can be left for a new beginning", () => {
  const saved = new Person(SMALL).start().tick(27).run;
  const person = new Person(SMALL, { is: "ready", saved }).at(500, { is: "started", id: "run-2", from: "start" });
  same([person.run.id, person.run.at], ["run-2", 0]);
});

test("the session and the state given are never changed", () => {
  const person = at10("playing");
  const before = JSON.stringify([SMALL, person.state]);
  for (const event of EVENTS) next(SMALL, person.state, event, T0 + 12_000);
  same(JSON.stringify([SMALL, person.state]), before);
});
