import { readAssessment, readDate, readFlag, readText } from "../../../src/core/nominations/readings";
import { type Cell, cellAt } from "../../../src/core/cells/snapshot";
import { type Content, serial } from "../../support/cells";
import { workbook } from "../../support/workbook";
import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { type ColumnName, nominations, type Row } from "../../support/nominations";

/** A cell as it comes from a sheet. */
function cell(content: Content): Cell {
  return cellAt(workbook({ name: "A", cells: [["x", content]] }).sheets[0]?.cells, 0, 1);
}

const formula = (result: string | number): Content => ({ formula: "=B1", result });
const shown = (value: string | number | boolean, text: string): Content => ({ value, shown: text });
const ERROR: Content = { error: "#N/A" };

test.each<[string, Content, string, boolean, boolean]>([
  ["a text", "Lê An", "Lê An", true, false],
  ["a formula's text", formula("Lê An"), "Lê An", true, false],
  ["a formula's number", formula(5), "5", true, false],
  ["a formula's 0 where a nomination is reported", formula(0), "", true, false],
  ["a formula's 0 elsewhere", formula(0), "0", false, false],
  ["a typed 0", 0, "0", true, false],
  ["a number as it is shown", shown(1.5, "1,5"), "1,5", true, true],
  ["nothing", null, "", true, false],
  ["a dash", " – ", "", false, true],
  ["an error", ERROR, "", true, false],
])("text: %s", (_, content, text, formulaZeroIsBlank, repeats) => {
  expect(readText(cell(content), { formulaZeroIsBlank, repeats }).text).toBe(text);
});

test("a blank and an error are distinguished", () => {
  const how = { formulaZeroIsBlank: true, repeats: false };
  expect(["x", null, ERROR].map((content) => readText(cell(content), how).state)).toEqual(["filled", "blank", "error"]);
});

test.each<[Content, string]>([
  ["Đạt", "met"],
  ["không đạt", "not-met"],
  ["N/A", "blank"],
  [null, "blank"],
  ["-", "blank"],
  ["gần đạt", "unreadable"],
  [1, "unreadable"],
  [shown(1, "x"), "unreadable"],
  [shown(true, "ĐÚNG"), "met"],
  [shown(false, "SAI"), "not-met"],
  [ERROR, "error"],
])("a criterion: %j is %s", (content, assessment) => {
  expect(readAssessment(cell(content))).toBe(assessment);
});

test.each(["có", "X", "v", "✓", "✔", "☑", "√", "TRUE"])("%s is met", (text) => {
  expect(readAssessment(text)).toBe("met");
});

test.each<[Content, string]>([
  ["Có", "yes"],
  ["chưa", "no"],
  [null, "no"],
  ["15/BC", "other"],
  [1, "yes"],
  [0, "no"],
  [2, "other"],
  [shown(2, "x"), "other"],
  [shown(0, "-"), "no"],
  [shown(true, "ĐÚNG"), "yes"],
  [shown(false, "SAI"), "no"],
  [ERROR, "error"],
])("a flag: %j is %s", (content, flag) => {
  expect(readFlag(cell(content))).toBe(flag);
});

test.each<[Content, string, number | null]>([
  [44679, "date", 44679],
  [44679.5, "date", 44679],
  ["28/04/2022", "date", 44679],
  ["hôm qua", "unreadable", null],
  [5, "unreadable", null],
  [" ", "blank", null],
  [null, "blank", null],
  [ERROR, "error", null],
])("a date: %j is %s", (content, state, day) => {
  expect(readDate(cell(content), false)).toMatchObject({ state, day });
});

test("one day is one object, and another day another", () => {
  const [a, b, c] = [44679, 44679.5, 44680].map((value) => readDate(cell(value), false));
  expect(a).toBe(b);
  expect(c).toMatchObject({ day: 44680 });
});

const ZERO = { formula: "=X1", result: 0 };

function nominationOf(row: Row, without: readonly ColumnName[] = []) {
  const { checked } = checkWorkbook(nominations([row], { without }), { today: serial("31/12/2022"), rules: [] });
  const nomination = checked?.nominations[0];
  if (nomination === undefined) throw new Error("There is no nomination.");
  return nomination;
}

test("a formula's 0 is a leftover in the five columns that identify a nomination", () => {
  const leftovers = { award: ZERO, subject: ZERO, unit: ZERO, achievement: ZERO };
  const { award, subjectText, nominee, unitText, achievement } = nominationOf({ nominee: "Lê An", ...leftovers });
  expect([award, subjectText, unitText, achievement].map(({ state }) => state)).toEqual(Array(4).fill("blank"));
  expect(nominee.text).toBe("Lê An");
  expect(nominationOf({ nominee: ZERO }).nominee.state).toBe("blank");
});

test("elsewhere it is a value", () => {
  expect(nominationOf({ position: ZERO }).position.text).toBe("0");
  expect(nominationOf({ report: ZERO }).report).toBe("no");
});

test("absent columns", () => {
  const absent = ["position", "registeredOn", "proposedOn", "report", "discipline", "CN1"] as const;
  const { position, registeredOn, proposedOn, report, discipline, criteria } = nominationOf({}, absent);
  expect(position.state).toBe("blank");
  expect([registeredOn.state, proposedOn.state]).toEqual(["absent", "absent"]);
  expect([report, discipline]).toEqual(["absent", "absent"]);
  const assessments = criteria.map(({ criterion, assessment }) => `${criterion.code} ${assessment}`);
  expect(assessments).toEqual(["TT1 blank", "TT2 blank", "TT3 blank", "TT4 blank", "CN2 met"]);
});
