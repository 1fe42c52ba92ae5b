import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { sheetsInUse } from "../../../src/core/report/result";
import { serial } from "../../support/cells";
import { nominationSheet, summarySheet } from "../../support/nominations";
import { planSheet } from "../../support/planSheet";
import { workbook, type SheetSpec } from "../../support/workbook";

const OTHER: SheetSpec = { name: "Khác", tables: [{ name: "Bang1", address: "A1", rows: [["a"], ["b"]] }] };

function sheetsOf(...sheets: SheetSpec[]) {
  const snapshot = workbook(...sheets);
  const { checked } = checkWorkbook(snapshot, { today: serial("31/12/2022"), rules: [] });
  return sheetsInUse(
    snapshot,
    checked,
    checked === null ? [] : [{ part: "summary", edits: [{ kind: "addSheet", sheet: "Mới" }] }],
  );
}

test("those of the nominations, of our tables, and of the edits, each once", () => {
  const list = nominationSheet([{}], { sheetName: "A" });
  expect(sheetsOf(OTHER, list).sort()).toEqual(["A", "Mới"]);
  expect(sheetsOf(planSheet(), OTHER, list, summarySheet([{}])).sort()).toEqual(["A", "Kế hoạch", "Mới", "Tổng hợp"]);
});

test("all sheets if no nominations were found", () => {
  expect(sheetsOf(OTHER, { name: "Trống" })).toEqual(["Khác", "Trống"]);
});
