import { overviewOf, type Overview } from "../../src/core/overview";
import { BUILT_IN_PLAN } from "../../src/core/plan/builtIn";
import { NO_UNITS } from "../../src/core/plan/plan";
import type { WorkbookSnapshot } from "../../src/core/cells/snapshot";
import { nominationSheet } from "../support/nominations";
import { planSheet, unitSheet } from "../support/planSheet";
import { workbook, type SheetSpec } from "../support/workbook";

const first = (snapshot: WorkbookSnapshot, faults: Overview["faults"] = []) =>
  overviewOf(snapshot, BUILT_IN_PLAN, NO_UNITS, faults);
const plain = (name: string, cells: SheetSpec["cells"] = [["a"]]): SheetSpec => ({ name, cells });

test.each<[string, SheetSpec[], Overview["nominations"]]>([
  ["a table of their name", [nominationSheet([{}], { sheetName: "A", table: "DENGHI" })], "named"],
  ["a sheet of their name", [plain("A"), plain("ĐỀ NGHỊ".normalize("NFD"))], "named"],
  ["an empty sheet of their name", [plain("Đề nghị", [])], "none"],
  ["another sheet", [plain("Khác")], "possible"],
  ["another table", [nominationSheet([{}], { sheetName: "A", table: "Bang1" })], "possible"],
  ["the Office's sheets alone", [planSheet(), unitSheet([])], "none"],
])("nominations: %s", (_, sheets, expected) => {
  expect(first(workbook(...sheets)).nominations).toBe(expected);
});

test.each<[string, SheetSpec[], boolean]>([
  ["both", [planSheet(), unitSheet([])], false],
  ["the plan", [planSheet()], true],
  ["the units", [unitSheet([])], true],
  ["neither", [plain("A")], true],
])("of the Office's tables there are %s", (_, sheets, lacks) => {
  expect(first(workbook(...sheets)).lacksTables).toBe(lacks);
});

test("the plan, unless it has faults; the units' names; whether it is read-only", () => {
  const snapshot = workbook(plain("A"));
  const unit = {
    name: "Văn phòng",
    nameCell: { column: 0, value: "Văn phòng" },
    aliases: ["VP"],
    registeredOn: null,
    registeredCell: null,
    hasMinutes: false,
    minutesCell: null,
  };
  const units = { ...NO_UNITS, list: [unit] };
  expect(overviewOf(snapshot, BUILT_IN_PLAN, units, [])).toMatchObject({
    plan: BUILT_IN_PLAN,
    faults: [],
    units: ["Văn phòng"],
    readOnly: false,
  });
  expect(first({ ...snapshot, readOnly: true }).readOnly).toBe(true);
  const fault = {} as Overview["faults"][number];
  expect(first(snapshot, [fault])).toMatchObject({ plan: null, faults: [fault] });
});
