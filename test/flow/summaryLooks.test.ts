import { CLEAN } from "../../samples/data";
import { CHART } from "../../src/core/report/summary/planChart";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { Book } from "../support/book";
import { open, standard, type Opened } from "../support/flow";

const summaryOf = (opened: Opened) => opened.sheet("Tổng hợp");

/** What the chart's source says in its first column. */
function categories(opened: Opened): unknown[] {
  const { source = "" } = summaryOf(opened).charts[0] ?? {};
  const [, first = "", last = ""] = /!C(\d+):I(\d+)$/u.exec(source) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) =>
    opened.valueAt("Tổng hợp", Number(first) - 1 + at, 2),
  );
}

function addAward(opened: Opened, code: string): void {
  const { sheet, table } = opened.table("HinhThuc");
  const row = table.area.row + table.area.rows + 1;
  opened.edits.setCells(sheet.name, `A${row}:E${row}`, [[code, `Bằng khen ${code}`, "Cá nhân", 3, "mục V"]]);
}

test("printed on A4 across, one page wide, the list's heading on each page, pages numbered", async () => {
  const opened = open(standard());
  await opened.validate();
  const { pageLayout } = summaryOf(opened);
  const { row } = opened.table("XetDuyet").table.area;
  expect(pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    fitToWidth: 1,
    fitToHeight: 0,
    centerHorizontally: true,
    printTitleRows: `$${row + 1}:$${row + 1}`,
    headersFooters: { leftFooter: "27/KH-STTTT – 2022", centerFooter: "Trang &P/&N" },
  });
  expect(pageLayout.margins?.left).toBeCloseTo((1.2 / 2.54) * 72, 1);
});

test("one native chart, beside the deadlines; a plan with more awards changes its data in place", async () => {
  const opened = open(standard());
  await opened.validate();
  const [chart] = summaryOf(opened).charts;
  expect(chart).toMatchObject({ name: CHART, type: "ColumnClustered", title: "Đề nghị khen thưởng so với chỉ tiêu" });
  expect(categories(opened)).toEqual(["Mã", "CA-TT", "CA-CN", "STTTT-TT", "STTTT-CN"]);

  addAward(opened, "UBND-CN");
  await opened.validate();
  expect(summaryOf(opened).charts.map(({ id }) => id)).toEqual([chart?.id]);
  expect(categories(opened)).toEqual(["Mã", "CA-TT", "CA-CN", "STTTT-TT", "STTTT-CN", "UBND-CN"]);
  expect((await opened.validate()).syncs).toBe(1);
});

test("a chart that the Director took away stays away while the sheet keeps its shape", async () => {
  const opened = open(standard());
  await opened.validate();
  summaryOf(opened).charts = [];
  const { syncs, written } = await opened.validate();
  expect([syncs, written.cells, summaryOf(opened).charts.length]).toEqual([1, 0, 0]);
});

test("what still needs a decision is marked, and the mark goes with the rows that go", async () => {
  const opened = open(standard());
  await opened.validate();
  const marks = () =>
    summaryOf(opened)
      .conditionalFormats.filter(({ rule }) => JSON.stringify(rule["formulae"]) === JSON.stringify(['""']))
      .flatMap(({ areas }) => areas);
  const list = () => opened.table("XetDuyet").table.area;
  expect(marks()).toEqual([{ row: list().row + 1, column: 7, rows: CLEAN.length, columns: 1 }]);

  opened.edits.deleteRows("Đề nghị", opened.table("DeNghi").table.area.row + 2, 2);
  await opened.validate();
  const below = list().row + list().rows;
  expect(marks().every(({ row, rows }) => row + rows <= below)).toBe(true);
  expect(summaryOf(opened).rows[below]?.[7]?.style).toBeUndefined();
});

test("the file says so too: chart, page and rows as high as their texts, not set by hand", async () => {
  const opened = open(standard());
  await opened.validate();
  const { bytes, warnings } = await saveXlsx(opened.workbook);
  expect(warnings).toEqual([]);
  const { workbook } = await loadXlsx(bytes, "x.xlsx");
  const sheet = new Book(workbook).sheet("Tổng hợp");
  expect(sheet.charts.map(({ name, type }) => [name, type])).toEqual([[CHART, "ColumnClustered"]]);
  const row = new Book(workbook).table("XetDuyet").table.area.row + 1;
  expect(sheet.rowHeights[row]).toBeGreaterThan(25);
  expect(sheet.autoHeightRows?.has(row)).toBe(true);
  const again = open(workbook);
  expect((await again.validate()).syncs).toBe(1);
});

test("when the list is pushed down, each page still repeats its heading and the chart stays beside the deadlines", async () => {
  const opened = open(standard());
  await opened.validate();
  const before = opened.table("XetDuyet").table.area.row;
  const { area } = opened.table("DeNghi").table;
  const first = area.row + area.rows + 1;
  const rows = Array.from({ length: 12 }, (_, at) => [
    "STTTT-CN",
    "Cá nhân",
    `Người ${at}`,
    "Chuyên viên",
    `Phòng Lạ ${at}`,
  ]);
  opened.edits.setCells("Đề nghị", `B${first}:F${first + rows.length - 1}`, rows);
  await opened.validate();
  const { row } = opened.table("XetDuyet").table.area;
  expect(row).toBeGreaterThan(before);
  expect(summaryOf(opened).pageLayout.printTitleRows).toBe(`$${row + 1}:$${row + 1}`);
  const heading = summaryOf(opened).rows.findIndex((cells) => cells?.[0]?.value === "THỜI HẠN");
  const [chart] = summaryOf(opened).charts;
  expect(chart?.top).toBe(heading * 15);
  expect((await opened.validate()).written.cells).toBe(0);
});
