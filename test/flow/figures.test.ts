import { CLEAN } from "../../samples/data";
import { putTable } from "../../samples/sheets";
import { checkWorkbook } from "../../src/core/checkWorkbook";
import { CHART } from "../../src/core/summary/figureLines";
import { planFigures } from "../../src/core/summary/planFigures";
import { changesSince } from "../../src/core/report/detail";
import type { Edit } from "../../src/core/cells/edits";
import { applyEdit } from "../../src/excel/write/applyEdits";
import { readsOfCheck } from "../../src/core/workbookReads";
import { readSnapshot } from "../../src/excel/read/readSnapshot";
import { runExcel } from "../../src/excel/runExcel";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { Book } from "../support/book";
import { open, standard, TODAY, type Opened } from "../support/flow";

/** Reads, checks and writes the figures alone. Returns the edits and the round trips of reading. */
async function writeFigures(opened: Opened, today = TODAY): Promise<{ edits: Edit[]; reads: number }> {
  const { answer: snapshot, syncs } = await opened.inExcel(() => readSnapshot(readsOfCheck(), {}));
  const { report, checked } = checkWorkbook(snapshot, { today });
  if (checked === null) throw new Error("The run stopped.");
  const edits = planFigures(snapshot, checked, report, changesSince(checked, report));
  await opened.inExcel(() =>
    runExcel(async (context) => {
      for (const edit of edits) applyEdit(context, edit);
      await context.sync();
    }),
  );
  return { edits, reads: syncs };
}

const sheetOf = (opened: Opened) => opened.table("SoLieuDonVi").sheet;

/** The shown cells of a row from one column on. */
const rowText = (opened: Opened, row: number, column: number, columns: number) =>
  Array.from({ length: columns }, (_, index) => opened.valueAt(sheetOf(opened).name, row, column + index)).join(" | ");

/** The row with a text in the first column beside the units. */
function rowOf(opened: Opened, text: string, column = 8): number {
  const row = sheetOf(opened).rows.findIndex((cells) => cells?.[column]?.value === text);
  if (row < 0) throw new Error(`no ${text}`);
  return row;
}

const kinds = (edits: readonly Edit[]) => [...new Set(edits.map(({ kind }) => kind))];

const HEADINGS = "Đơn vị | Đề nghị | Không hợp lệ | Cần bổ sung | Chưa đủ căn cứ | Cần xem xét | Hợp lệ";

test("a new sheet with the units as a table, everything else on its right, and a chart; read in one round trip", async () => {
  const opened = open(standard());
  const { edits } = await writeFigures(opened);
  expect(kinds(edits)).toEqual([
    "addSheet",
    "addTable",
    "cells",
    "columnWidths",
    "page",
    "format",
    "clearFormats",
    "chart",
  ]);
  const { sheet, table } = opened.table("SoLieuDonVi");
  expect([sheet.name, table.area.row, table.area.column, table.area.columns]).toEqual(["Số liệu", 3, 0, 7]);
  expect(rowText(opened, 3, 0, 7)).toBe(HEADINGS);
  expect(rowText(opened, 3, 8, 6)).toBe(
    "Hình thức khen thưởng | Không hợp lệ | Cần bổ sung | Chưa đủ căn cứ | Cần xem xét | Hợp lệ",
  );
  expect(sheet.charts).toMatchObject([{ name: CHART, type: "ColumnStacked", source: "'Số liệu'!I4:N8" }]);

  const again = await writeFigures(opened);
  expect([again.edits, again.reads]).toEqual([[], 1]);
});

test("units without nominations are listed with zeros, and the table grows and shrinks at its end", async () => {
  const opened = open(standard());
  await writeFigures(opened);
  const before = opened.table("SoLieuDonVi").table.area;
  const { sheet, table } = opened.table("DonVi");
  const below = table.area.row + table.area.rows + 1;
  opened.edits.setCells(sheet.name, `A${below}:A${below + 1}`, [["Đội Một"], ["Đội Hai"]]);
  await writeFigures(opened);
  expect(opened.table("SoLieuDonVi").table.area).toEqual({ ...before, rows: before.rows + 2 });
  expect(opened.records("SoLieuDonVi").find((row) => row["Đơn vị"] === "Đội Hai")).toMatchObject({
    "Đề nghị": 0,
    "Hợp lệ": 0,
  });
  expect((await writeFigures(opened)).edits).toEqual([]);

  opened.edits.deleteRows(sheet.name, below - 1, 2);
  await writeFigures(opened);
  expect(opened.table("SoLieuDonVi").table.area).toEqual(before);
  expect(rowText(opened, before.row + before.rows, 0, 7)).toBe(" |  |  |  |  |  | ");
  expect((await writeFigures(opened)).edits).toEqual([]);
});

test("on another day only what depends on the day is written", async () => {
  const opened = open(standard());
  await writeFigures(opened);
  const { edits } = await writeFigures(opened, TODAY + 1);
  expect(kinds(edits)).toEqual(["cells"]);
  expect(rowText(opened, rowOf(opened, "Hạn đề nghị khen thưởng"), 8, 4)).toBe(
    "Hạn đề nghị khen thưởng | Hết ngày | 30/11/2022 | Còn 9 ngày",
  );
});

test("another award moves the cells below, and the chart includes it", async () => {
  const opened = open(standard());
  await writeFigures(opened);
  const before = rowOf(opened, "THỜI HẠN");
  const { sheet, table } = opened.table("HinhThuc");
  const row = table.area.row + table.area.rows + 1;
  opened.edits.setCells(sheet.name, `A${row}:E${row}`, [["UB-CN", "Bằng khen", "Cá nhân", 3, "mục V"]]);
  await writeFigures(opened);
  expect(rowOf(opened, "THỜI HẠN")).toBe(before + 1);
  expect(sheetOf(opened).charts).toMatchObject([{ source: "'Số liệu'!I4:N9" }]);
  expect((await writeFigures(opened)).edits).toEqual([]);
});

const TYPED = ["một chữ", "ở đâu đó", 7] as const;

test.each<[string, (opened: Opened) => void]>([
  ["texts over our cells", (opened) => opened.edits.setCells("Số liệu", "I3:K3", [[...TYPED]])],
  ["a text below our last line", (opened) => opened.edits.setCell("Số liệu", "I70", "một chữ")],
  ["a heading of the table renamed", (opened) => opened.edits.setCell("Số liệu", "C4", "Khác")],
  ["a column of the table deleted", (opened) => opened.edits.deleteColumns("Số liệu", 3, 1)],
  ["a column inserted in it", (opened) => opened.edits.insertColumns("Số liệu", 3, 1)],
  ["a column inserted before it", (opened) => opened.edits.insertColumns("Số liệu", 0, 1)],
  ["rows inserted above it", (opened) => opened.edits.insertRows("Số liệu", 0, 2)],
  ["rows above it deleted", (opened) => opened.edits.deleteRows("Số liệu", 0, 3)],
  ["rows of it deleted", (opened) => opened.edits.deleteRows("Số liệu", 6, 2)],
  ["the chart deleted, which stays away", (opened) => void (opened.sheet("Số liệu").charts = [])],
  ["the sheet renamed", (opened) => opened.edits.renameSheet("Số liệu", "Thống kê")],
])("figures are written correctly after other people's change: %s", async (_, act) => {
  const opened = open(standard());
  await writeFigures(opened);
  const expected = opened.records("SoLieuDonVi");
  act(opened);
  await writeFigures(opened);
  expect(opened.records("SoLieuDonVi")).toEqual(expected);
  const { column } = opened.table("SoLieuDonVi").table.area;
  expect(rowOf(opened, "THỜI HẠN", column + 8)).toBeGreaterThan(0);
  expect((await writeFigures(opened)).edits).toEqual([]);
});

test("a renamed table belongs to the user: the figures get another sheet", async () => {
  const opened = open(standard());
  await writeFigures(opened);
  opened.table("SoLieuDonVi").table.name = "Khac";
  await writeFigures(opened);
  expect(sheetOf(opened).name).toBe("Số liệu (kiểm tra)");
  expect((await writeFigures(opened)).edits).toEqual([]);
});

test.each<[string, number, boolean]>([
  ["beside the figures, which are updated", 15, true],
  ["in their columns, so that nothing is written", 9, false],
])("a table of the user %s", async (_, column, isUpdated) => {
  const opened = open(standard());
  await opened.validate();
  putTable(sheetOf(opened), "RiengVanPhong", 200, column, ["Việc"], [["Họp"]]);
  opened.type("DeNghi", 0, "Tóm tắt thành tích", "");
  await opened.validate();
  const row = rowOf(opened, "Phát sinh");
  expect(rowText(opened, row, 9, 1) === "1").toBe(isUpdated);
  expect(opened.records("RiengVanPhong")).toEqual([{ Việc: "Họp" }]);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("a fixed row is reported, and the next check keeps what was reported", async () => {
  const opened = open(standard(CLEAN));
  await opened.validate();
  opened.type("DeNghi", 0, "Tóm tắt thành tích", "");
  await writeFigures(opened);
  const row = rowOf(opened, "Phát sinh");
  const found = rowText(opened, row, 8, 3);
  expect(found).toMatch(/^Phát sinh \| [1-9]\d* \| ./u);
  await opened.validate();
  await writeFigures(opened);
  expect(rowText(opened, row, 8, 3)).toBe(found);
});

test("the file has the table, the chart and the page setup", async () => {
  const opened = open(standard());
  await writeFigures(opened);
  const { bytes, warnings } = await saveXlsx(opened.workbook);
  expect(warnings).toEqual([]);
  const { workbook } = await loadXlsx(bytes, "x.xlsx");
  const { sheet } = new Book(workbook).table("SoLieuDonVi");
  expect(sheet.charts.map(({ name, type }) => [name, type])).toEqual([[CHART, "ColumnStacked"]]);
  expect((await writeFigures(open(workbook))).edits).toEqual([]);
});
