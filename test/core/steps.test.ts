import { checkInSteps, checkWorkbook } from "../../src/core/checkWorkbook";
import { planInSteps } from "../../src/core/report/planEdits";
import { resultInSteps } from "../../src/core/report/result";
import { ROWS_IN_STEP, mapInSteps, runThrough, type Steps } from "../../src/core/steps";
import { makeRows } from "../../bench/rows";
import { readAnew, snapshotOf } from "../../bench/snapshot";
import { TODAY } from "../../bench/facts";

/** Its result, and how often it paused. */
function walk<T>(steps: Steps<T>): { answer: T; pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done === true) return { answer: value, pauses };
  }
}

it("maps a list in order, pausing after so many", () => {
  const list = Array.from({ length: 2 * ROWS_IN_STEP + 1 }, (_, index) => index);
  const { answer, pauses } = walk(mapInSteps(list, (index) => index * 2));
  expect(answer).toEqual(list.map((index) => index * 2));
  expect(pauses).toBe(2);
  expect(runThrough(mapInSteps([], String))).toEqual([]);
});

describe.each([10, 3 * ROWS_IN_STEP])("with %i nominations", (rows) => {
  const snapshot = readAnew(snapshotOf(makeRows(rows, 11)));
  const { answer, pauses } = walk(checkInSteps(snapshot, { today: TODAY }));

  it("a check in steps has the same result as one without pauses", () => {
    expect(answer.report).toEqual(checkWorkbook(snapshot, { today: TODAY }).report);
  });

  it("pauses while it reads the rows and while the rules run", () => {
    expect(pauses).toBeGreaterThanOrEqual(5 + 2 * Math.floor(rows / ROWS_IN_STEP));
  });

  it("pauses while it makes the result, and while it plans the edits", () => {
    const { report, checked, lists } = answer;
    if (checked === null) throw new Error("it was checked");
    const result = walk(resultInSteps(snapshot, report, checked, lists));
    expect(result.pauses).toBeGreaterThanOrEqual(1 + Math.floor(rows / ROWS_IN_STEP));
    const planned = walk(planInSteps(snapshot, checked, report));
    expect(planned.answer.map(({ part }) => part)).toEqual(["columns", "summary", "figures"]);
    expect(planned.pauses).toBe(2);
  });
});

it("pauses at least after each rule, or after so many rows", () => {
  const pausesFor = (rows: number) =>
    walk(checkInSteps(readAnew(snapshotOf(makeRows(rows, 12))), { today: TODAY })).pauses;
  expect(pausesFor(4 * ROWS_IN_STEP) - pausesFor(ROWS_IN_STEP)).toBeGreaterThanOrEqual(6);
});
