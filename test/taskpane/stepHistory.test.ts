import type { CellFix } from "../../src/core/fixes/cellFixes";
import { MAX_FOLLOWED } from "../../src/taskpane/app/watchWorkbook";
import { createPaneStore, NO_STEPS, type Step, withoutMoved, withStep } from "../../src/taskpane/app/paneState";
import { runOperation } from "../../src/taskpane/app/runOperation";
import { fixOperation } from "../../src/taskpane/features/fixes/fixOperation";
import { revertOperation } from "../../src/taskpane/features/revert/revertOperation";
import { open, standard } from "../support/flow";

/** A step that wrote rows 6 to 8 of a sheet. */
const step = (to: string): Step => ({
  kind: "fix",
  changes: [{ kind: "cells", sheet: "A", row: 5, column: 0, from: [["x"], ["x"], ["x"]], values: [[to], [to], [to]] }],
});
const history = { done: [step("a")], undone: [step("b")], isCut: false };
const cut = { ...NO_STEPS, isCut: true };

it("keeps the last twenty steps, and none that wrote nothing", () => {
  const names = Array.from({ length: 25 }, (_, index) => String(index));
  const { done } = names.reduce((steps, name) => withStep(steps, step(name)), NO_STEPS);
  expect(done).toEqual(names.slice(5).map(step));
  expect(withStep(history, { kind: "check", changes: [] })).toBe(history);
});

it.each(["8:8", "A7", "A1:C3", "C:C", "D", "6:9"])(
  "is empty, with the reason, once cells that all steps wrote have moved: %s",
  (address) => {
    expect(withoutMoved(history, { sheet: "A", address })).toEqual(cut);
    expect(withoutMoved({ ...NO_STEPS, undone: history.undone }, { sheet: "A", address })).toEqual(cut);
  },
);

it.each([
  ["A", "9:9"],
  ["A", "A12:C13"],
  ["B", "1:1"],
])("does not change if other rows have moved: %s %s", (sheet, address) => {
  expect(withoutMoved(history, { sheet, address })).toBe(history);
});

it("keeps the steps that wrote other rows; the next step removes the note about the lost ones", () => {
  const above: Step = {
    kind: "fix",
    changes: [{ kind: "cells", sheet: "A", row: 1, column: 0, from: [["x"]], values: [["y"]] }],
  };
  const left = withoutMoved({ ...history, done: [above, step("a")] }, { sheet: "A", address: "7:7" });
  expect(left).toEqual({ done: [above], undone: [], isCut: true });
  expect(withoutMoved(left, { sheet: "A", address: "20:20" })).toBe(left);
  expect(withStep(left, step("c"))).toEqual({ done: [above, step("c")], undone: [], isCut: false });
});

it("takes a fix in a long list and the check that follows it for one step, named after the fix", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đối tượng", "Tập");
  const validation = await opened.validate();
  const [row] = validation.report.rows;
  if (row === undefined) throw new Error("The sample has nominations.");
  const rows = Array.from({ length: MAX_FOLLOWED + 1 }, () => row);
  const store = createPaneStore({ validation: { ...validation, report: { ...validation.report, rows } } });
  const before = opened.records("DeNghi");
  const place = { sheet: "Đề nghị", cell: "C6", row: 6, field: "subject" } as const;
  const fix: CellFix = { ...place, rules: [], from: "Tập", to: "Tập thể" };
  await opened.inExcel(() => runOperation(store, fixOperation([fix], false)));
  const { done } = store.get().history;
  expect(done).toMatchObject([{ kind: "fix", cells: ["C6"] }]);
  expect(opened.records("DeNghi")[0]).toMatchObject({ "Đối tượng": "Tập thể", "Trạng thái kiểm tra": "Hợp lệ" });
  const [step] = done;
  if (step === undefined) throw new Error("The fix is a step.");
  await opened.inExcel(() => runOperation(store, revertOperation(step, "undo")));
  expect(opened.records("DeNghi")).toEqual(before);
  expect(store.get().history).toMatchObject({ done: [], undone: [{ kind: "fix", cells: ["C6"] }] });
});
