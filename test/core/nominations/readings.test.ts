import { readAssessment, readDate, readFlag, readText } from "../../../src/core/nominations/readings";
import { cellAt, type Cell } from "../../../src/core/cells/snapshot";
import type { Content } from "../../support/cells";
import { workbook } from "../../support/workbook";

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
