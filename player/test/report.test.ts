import { same, test } from "./check";
import { query } from "../src/report";
import { uuid } from "../src/uuid";
import { FOUNDATION, Person, SMALL } from "./people";

const LEG = { is: "hurt", peak: 6, location: "down-leg" } as const;

test("the report of a whole session says that everything was done", () => {
  const report = new Person(FOUNDATION).start().tick(300).tick(720).report;
  same(report.items.map((item) => [item.feedback, item.done, item.of]), [
    ["did", 1, 1], ["did", 1, 1], ["did", 1, 1], ["did", 4, 4], ["did", 4, 4],
  ]);
});

test("what hurt tells its peak and its place", () => {
  const person = new Person(SMALL).start().at(10, { is: "hurting" }).at(11, LEG).at(31, { is: "ticked" });
  const bridge = person.report.items[0];
  same([bridge?.feedback, bridge?.done, bridge?.of, bridge?.peak, bridge?.location], ["hurt", 0, 2, 6, "down-leg"]);
});

test("pain down the leg is told even when it hurt elsewhere later", () => {
  const person = new Person(SMALL).start().at(16, { is: "hurting" }).at(17, LEG);
  person.at(18, { is: "back" }).at(34, { is: "hurting" }).at(35, { is: "hurt", peak: 3, location: "same" });
  const bridge = person.at(36, { is: "stopped" }).report.items[0];
  same([bridge?.peak, bridge?.location], [6, "down-leg"]);
});

test("the query of a report is short and plain", () => {
  const person = new Person(SMALL).start().at(10, { is: "hurting" }).at(11, LEG).at(12, { is: "stopped" });
  same(query(person.report).toString(), [
    "session=small", "id=run-1", "started=2026-11-20T07%3A30%3A00.000Z", "ended=2026-11-20T07%3A30%3A12.000Z",
    "ended_by=stopped", "share=0", "item=bridge.hurt.0.2.6.down-leg", "item=plank.skipped.0.1",
  ].join("&"));
});

test("an id made by the player carries its time in front and says that it is a UUIDv7", () => {
  const id = uuid(Date.UTC(2026, 10, 20), new Uint8Array(16).fill(255));
  same(parseInt(id.replace("-", "").slice(0, 12), 16), Date.UTC(2026, 10, 20));
  same(id.slice(13), "-7fff-bfff-ffffffffffff");
});
