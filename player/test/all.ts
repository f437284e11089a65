import "./wire.test";
import "./session.test";
import "./next.test";
import "./moments.test";
import "./chance.test";
import "./report.test";
import "./shelf.test";
import "./words.test";
import { tests } from "./check";

/** What the test harness sees of the page: the names, and one test run by its place. */
const harness = {
  names: () => tests.map((test) => test.name),
  run: (index: number): string => {
    try {
      tests[index]?.run();
      return "";
    } catch (error) {
      return error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
    }
  },
};
Object.assign(globalThis, { playerTests: harness });
