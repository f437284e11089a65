import { holds, same, test } from "./check";
import { position } from "../src/next";
import type { Session } from "../src/session";
import type { Event } from "../src/state";
import { FOUNDATION, Person, SMALL, T0 } from "./people";

const RUNS = 300;
const EVENTS_A_RUN = 80;

/** Numbers from a seed, the same ones every time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LIKELY: readonly Event[] = [
  { is: "ticked" }, { is: "ticked" }, { is: "ticked" }, { is: "ticked" }, { is: "ticked" }, { is: "ticked" },
  { is: "paused" }, { is: "resumed" }, { is: "resumed" }, { is: "back" }, { is: "skipped" }, { is: "hidden" },
  { is: "shown" }, { is: "hurting" }, { is: "hurt", peak: 5, location: "down-leg" }, { is: "never-mind" },
];

function live(session: Session, seed: number, check: (person: Person, seconds: number, event: Event) => void): Person {
  const random = numbers(seed);
  const person = new Person(session).start();
  let seconds = 0;
  for (let event = 0; event < EVENTS_A_RUN; event++) {
    seconds += random() * random() * 40;
    check(person, seconds, LIKELY[Math.floor(random() * LIKELY.length)] ?? { is: "ticked" });
  }
  return person;
}

for (const [name, session] of [["small", SMALL], ["foundation", FOUNDATION]] as const) {
  test(`whatever happens in the ${name} session, time runs backwards only when asked to`, () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      live(session, seed, (person, seconds, event) => {
        const before = position(session, person.state, T0 + seconds * 1_000 - 1);
        person.at(seconds, event);
        const after = position(session, person.state, T0 + seconds * 1_000);
        holds(after >= 0 && after <= session.timeline.totalMs, `seed ${seed}: ${after} is not on the timeline`);
        holds(after >= before || event.is === "back", `seed ${seed}: ${event.is} went from ${before} to ${after}`);
      });
    }
  });

  test(`whatever happens in the ${name} session, it ends once, with every item accounted for`, () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const person = live(session, seed, (one, seconds, event) => one.at(seconds, event));
      for (let more = 0; more < 30; more++) {
        person.at(4_000 + more * 100, { is: "never-mind" }).at(4_001 + more * 100, { is: "resumed" });
        person.tick(4_090 + more * 100);
      }
      same(person.state.is, "finished", `seed ${seed}`);
      same(person.effects.filter((effect) => effect.is === "finish").length, 1, `seed ${seed}`);
      same(person.report.items.reduce((sum, item) => sum + item.of, 0), session.items.length, `seed ${seed}`);
    }
  });

  test(`whatever happens in the ${name} session, no item is left ahead at its end`, () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      let last = new Person(session).start().run;
      const person = live(session, seed, (one, seconds, event) => {
        one.at(seconds, event);
        if ("run" in one.state) last = one.run;
      });
      const ahead = last.outcomes.flatMap((outcome, index) => (outcome === "ahead" ? [session.items[index]] : []));
      if ("run" in person.state) holds(ahead.every((item) => (item?.endMs ?? 0) > last.at), `seed ${seed}`);
    }
  });

  test(`what hurt in the ${name} session is never guided again`, () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      live(session, seed, (person, seconds, event) => {
        person.at(seconds, event);
        if (person.state.is !== "playing") return;
        const here = session.items.findIndex((item) => person.run.at < item.endMs);
        holds(person.run.outcomes[here] !== "hurt", `seed ${seed}: item ${here} hurt and plays`);
      });
    }
  });
}
