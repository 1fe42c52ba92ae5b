import { RULES } from "../../src/core/rules/index";
import type { Area, Sheet, Table, Workbook } from "../../workbench/host/model";
import { referenceReport } from "./check";
import { randomWorkbook } from "./generate";

const today = "2022-12-15";
const seeds = Array.from({ length: 400 }, (_, seed) => seed);
const workbooks = seeds.map((seed) => randomWorkbook(seed));
const texts = workbooks.flatMap(({ sheets }) =>
  sheets.flatMap(({ rows }) => rows.flat()).map((cell) => String(cell?.value ?? "")),
);

test("every rule fires somewhere among the random workbooks", () => {
  const fired = new Set<string>();
  const outcomes = new Set<string>();
  for (const workbook of workbooks) {
    const report = referenceReport(workbook, { today });
    for (const { rule } of [...report.sheetFindings, ...report.rows.flatMap(({ findings }) => findings)])
      fired.add(rule);
    for (const { outcome } of report.rows) outcomes.add(outcome);
  }
  // It needs an earlier check: see compare.test.ts.
  const expected = RULES.map(({ id }) => id).filter((id) => id !== "changed-after-decision");
  expect([...fired].sort()).toEqual(expected.sort());
  expect([...outcomes].sort()).toEqual(["incomplete", "invalid", "review", "uncheckable", "valid"]);
});

test.each<[string, RegExp]>([
  ["the Icelandic letter", /Ðơn vị|Ðề nghị|ðồng|ðối/u],
  ["Cyrillic in a Latin word", /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}/u],
  ["Greek in a Latin word", /\p{Script=Latin}\p{M}*\p{Script=Greek}/u],
  ["VNI", /Nguyeãn|Ñöùc/],
  ["VNI in capitals", /NGUYEÃN/],
  ["a report to come", /^Chưa nộp$/],
  ["no report", /^Không có$/],
  ["no discipline", /^Không bị kỷ luật$/],
  ["no minutes", /^Chưa họp$/],
  ["a lateness that is asked for", /^Xin nộp trễ/i],
  ["several dashes", /^--$/],
  ["a usual name of an award", /^Giấy khen của Giám đốc Sở TT&TT$/],
  ["the basis of the documents", /^Căn cứ$/],
  ["a line of the Office's own", /^Điện thoại liên hệ$/],
])("some workbooks hold %s", (_, pattern) => {
  expect(texts.filter((text) => pattern.test(text))).not.toHaveLength(0);
});

test.each<[string, (workbook: Workbook) => boolean]>([
  ["a sheet kept as a copy", ({ sheets }) => sheets.some(({ name }) => name.endsWith("(2)"))],
  ["a copied list of decisions", ({ sheets }) => sheets.some(({ tables }) => tables.some(isCopiedList))],
  ["headings again in a table", ({ sheets }) => sheets.some(repeatsHeadings)],
])("some workbooks hold %s", (_, holds) => {
  expect(workbooks.filter(holds)).not.toHaveLength(0);
});

const isCopiedList = ({ name }: Table): boolean => name === "XetDuyet_2";

function repeatsHeadings({ tables, rows }: Sheet): boolean {
  return tables.some(({ area }) => {
    const again = rows.slice(area.row + 1, area.row + area.rows).map((row) => row?.slice(area.column));
    return again.some(
      (row) => row?.filter((cell, index) => cell?.value === rows[area.row]?.[area.column + index]?.value)[2],
    );
  });
}

test("a seed gives one workbook, and checking it changes nothing", () => {
  for (const seed of seeds.slice(0, 40)) {
    const workbook = randomWorkbook(seed);
    referenceReport(workbook, { today });
    expect(workbook).toEqual(randomWorkbook(seed));
  }
});

test("tables do not touch, each name is used once, and their headings are those of the cells", () => {
  for (const { sheets } of workbooks) {
    expect(repeated(sheets.flatMap(({ tables }) => tables.map(({ name }) => name)))).toEqual([]);
    for (const { tables, rows } of sheets) {
      expect(repeated(tables.flatMap(({ area }) => placesIn(area)))).toEqual([]);
      for (const { area, columns } of tables) {
        const names = columns.map(({ name }) => name);
        expect(rows[area.row]?.slice(area.column, area.column + area.columns).map((cell) => cell?.value)).toEqual(
          names,
        );
        expect(repeated(names)).toEqual([]);
      }
    }
  }
});

function repeated(texts: string[]): string[] {
  return texts.filter((text, index) => texts.findIndex((item) => item.toLowerCase() === text.toLowerCase()) < index);
}

function placesIn({ row, column, rows, columns }: Area): string[] {
  return Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );
}
