import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { resultInSteps, sheetsInUse } from "../../../src/core/report/result";
import { runThrough } from "../../../src/core/steps";
import type { WorkbookSnapshot } from "../../../src/core/cells/snapshot";
import { serial } from "../../support/cells";
import { NOTHING, nominations, type Row, nominationSheet, summarySheet } from "../../support/nominations";
import { idOf, seen } from "../../support/seen";
import { planSheet, type PlanSpec } from "../../support/planSheet";
import { workbook, type SheetSpec } from "../../support/workbook";

const UNITS = [["Phòng Công nghệ thông tin", "CNTT"], ["Văn phòng"]];

function answer(rows: readonly Row[], more: Partial<WorkbookSnapshot> = {}) {
  const decisions = [{ "Mã đề nghị": idOf(0), "Ý kiến Giám đốc": "Duyệt", "Dấu vết": seen() }];
  const snapshot = { ...nominations(rows, { units: UNITS, decisions }), ...more };
  const { report, checked, lists } = checkWorkbook(snapshot, { today: serial("31/12/2022") });
  return runThrough(resultInSteps(snapshot, report, checked, lists));
}

test("a row in which a unit is misspelt is that unit's, if only one is meant", () => {
  const { unitNames } = answer([{ unit: "Phòng Công nghệ thông tn" }, { unit: "Phòng Lạ" }]);
  expect(unitNames).toEqual(["Phòng Công nghệ thông tin", "Phòng Lạ"]);
});

test("what is known of a workbook besides its report", () => {
  const rows = [{ id: idOf(0), nominee: "Lê Ân" }, { unit: " cntt " }, { unit: " Phòng Lạ " }, { unit: null }];
  const { plan, from1904, readOnly, unitNames, lists, changes, confirmable, units } = answer(rows);
  expect(plan?.number).toBe("27/KH-STTTT");
  expect([from1904, readOnly]).toEqual([false, false]);
  expect(unitNames).toEqual(["Phòng Công nghệ thông tin", "Phòng Công nghệ thông tin", "Phòng Lạ", ""]);
  expect(lists).toEqual([{ sheet: "Đề nghị", rows: 4, isChecked: true }]);
  expect(changes?.added).toBeGreaterThan(0);
  expect(confirmable).toEqual([
    {
      id: idOf(0),
      nominee: "Lê Ân",
      decision: "Duyệt",
      trace: `${idOf(0)} ${seen({ nominee: "Lê Ân" })}`,
      changes: [{ name: "Tên tập thể, cá nhân", texts: { before: "", after: "Lê Ân" } }],
    },
  ]);
  expect(units.map(({ name, unit, rows: unitRows }) => [name, unit !== null, unitRows.map(({ row }) => row)])).toEqual([
    ["", false, [5]],
    ["Phòng Công nghệ thông tin", true, [2, 3]],
    ["Phòng Lạ", false, [4]],
    ["Văn phòng", true, []],
  ]);
});

test("a read-only workbook", () => {
  expect(answer([{}], { readOnly: true }).readOnly).toBe(true);
});

test("a stopped run has only its findings", () => {
  const stopped = answer([NOTHING]);
  expect(stopped.report.stopped).toBe(true);
  expect(stopped).toMatchObject({
    plan: null,
    from1904: false,
    unitNames: [],
    changes: null,
    confirmable: [],
    approvedGone: [],
    units: [],
  });
});

test("a stopped run has the sheet of its first finding, which may be none", () => {
  const reportOf = (plan: PlanSpec) => checkWorkbook(nominations([{}], { plan }), { today: 0 }).report;
  const lines = { "Ngày ban hành": "hôm qua" };
  expect(reportOf({ lines })).toMatchObject({ sheet: "Kế hoạch", sheetFindings: [{ sheet: "Kế hoạch" }] });
  expect(reportOf({ lines, awards: null })).toMatchObject({
    sheet: null,
    sheetFindings: [{ sheet: null }, { sheet: "Kế hoạch" }],
  });
});

describe("the sheets that a check uses", () => {
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
});
