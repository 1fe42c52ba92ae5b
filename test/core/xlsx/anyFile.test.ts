import fc from "../../support/fastCheck";
import type { SheetDesign } from "../../../src/core/sheets/sheetDesign";
import { nextYear } from "../../../src/core/sheets/nextYear";
import { workbookFile } from "../../../src/core/xlsx/workbookFile";
import { sheetOfDesign } from "../../../samples/design";
import type { Workbook } from "../../../workbench/host";
import { loadXlsx } from "../../../workbench/xlsx/load";
import { anyPlan, anyUnits } from "../../support/anyPlan";
import { Book } from "../../support/book";
import { FOREIGN } from "../../support/foreignTexts";
import { runs } from "../../support/lane";

const load = async (designs: readonly SheetDesign[]): Promise<Workbook> =>
  (await loadXlsx(workbookFile(designs), "x.xlsx")).workbook;

/** A sheet with a table of texts, one a row. */
const texts = (rows: readonly string[], about: Partial<SheetDesign> = {}): SheetDesign => ({
  sheet: "A",
  widths: [40],
  heights: {},
  lines: [],
  tables: [{ name: "T", row: 0, column: 0, headings: ["Lời"], rows: rows.map((row) => [row]), styles: {} }],
  inputs: [],
  frozen: { rows: 0, columns: 0 },
  titleRow: 0,
  ...about,
});

/** A text as XML can store it: UTF-8 has no lone surrogates. */
const storable = (text: string) =>
  text
    // eslint-disable-next-line no-control-regex -- those that XML can't hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd");

test("next year's workbook of any plan holds the cells that it was designed with", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, anyUnits, async (plan, units) => {
      const designs = nextYear(plan, units);
      const workbook = await load(designs);
      const drawn = designs.map((design) => sheetOfDesign(design));
      const filled = (sheets: Workbook["sheets"]) => [...new Book({ ...workbook, sheets }).cells()].sort();
      expect(filled(workbook.sheets)).toEqual(filled(drawn));
      expect(workbook.sheets.map(({ tables }) => tables.map(({ name, area }) => [name, area]))).toEqual(
        drawn.map(({ tables }) => tables.map(({ name, area }) => [name, area])),
      );
    }),
    { numRuns: runs(10, 100) },
  );
});

test(`each of ${FOREIGN.length} foreign texts stays that text, and no formula, link or error`, async () => {
  const rows = FOREIGN.filter((text) => text !== "");
  const [sheet] = (await load([texts(rows)])).sheets;
  for (const [index, text] of rows.entries()) {
    const cell = sheet?.rows[index + 1]?.[0];
    expect([text, cell?.value ?? ""]).toEqual([text, storable(text)]);
    expect([text, cell?.formula, cell?.hyperlink, cell?.isError]).toEqual([text, undefined, undefined, undefined]);
  }
});

test("any text, every kind of line break and Excel's escape codes", async () => {
  const odd = fc.constantFrom(
    "\r\n",
    "\r",
    "\n",
    "\t",
    "_x000D_",
    "_x005F_",
    "_X0041_",
    "&amp;",
    "]]>",
    "<![CDATA[",
    "\ud800",
  );
  const text = fc.array(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 6 })), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        text.map((parts) => `a${parts.join("")}z`),
        { minLength: 1, maxLength: 20 },
      ),
      async (rows) => {
        const [sheet] = (await load([texts(rows)])).sheets;
        expect(rows.map((_, index) => sheet?.rows[index + 1]?.[0]?.value)).toEqual(rows.map(storable));
      },
    ),
    { numRuns: runs(15, 150) },
  );
});

test.each(["A&B", "'A' <1>", "Trang _x0041_", "x".repeat(31)])("a sheet can be named %s", async (sheet) => {
  const workbook = await load([texts(["a"], { sheet, titleRow: 0 })]);
  expect(workbook.sheets[0]?.name).toBe(sheet);
  expect(workbook.sheets[0]?.pageLayout.printTitleRows).toBe("$1:$1");
});

test("a heading is the same in the table and in its cell", async () => {
  const headings = ["Mã & số", '"A" <1>', "a_x0041_b", "Hai\ndòng", " cách "];
  const design = texts([], {
    tables: [{ name: "T", row: 0, column: 0, headings, rows: [headings.map(() => "")], styles: {} }],
  });
  const [sheet] = (await load([design])).sheets;
  expect(sheet?.rows[0]?.map((cell) => cell?.value)).toEqual(headings);
  expect(sheet?.tables[0]?.columns.map(({ name }) => name)).toEqual(headings);
});
