import { CLEAN } from "../../samples/data";
import { newPageEdits } from "../../src/core/summary/planSummary";
import { applyEdit } from "../../src/excel/write/applyEdits";
import { runExcel } from "../../src/excel/runExcel";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { styleAt } from "../../workbench/host/styles";
import { Book } from "../support/book";
import { open, plain, standard, type Opened } from "../support/flow";

const summaryOf = (opened: Opened) => opened.sheet("Tổng hợp");
const DECISION = "Ý kiến Giám đốc";

test("printed on landscape A4, one page wide, with the list's heading and a page number on each page", async () => {
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
    printArea: "$A:$K",
    headersFooters: { leftFooter: "27/KH-STTTT – 2022", centerFooter: "Trang &P/&N" },
  });
  expect(pageLayout.margins?.left).toBeCloseTo((1.2 / 2.54) * 72, 1);
});

test("ids and traces are in hidden columns, and nothing is below the list", async () => {
  const opened = open(standard());
  await opened.validate();
  for (const heading of ["Mã đề nghị", "Dấu vết"])
    expect(summaryOf(opened).hiddenColumns.has(opened.column("XetDuyet", heading))).toBe(true);
  const { row, rows } = opened.table("XetDuyet").table.area;
  expect(summaryOf(opened).rows).toHaveLength(row + rows);
});

test("an alert is bold and red on a page that exists, and the overview in its place is not", async () => {
  const opened = open(standard());
  await opened.validate();
  const format = () => {
    const sheet = summaryOf(opened);
    const row = sheet.rows.findIndex((cells) => /^(Xem lại|\d+ đề nghị)/u.test(String(cells?.[0]?.value)));
    const { bold, color } = styleAt(sheet, row, 0).font ?? {};
    return [String(sheet.rows[row]?.[0]?.value).slice(0, 7), bold ?? false, color];
  };
  expect(format()).toEqual(["04 đề n", false, "#404040"]);
  opened.type("XetDuyet", 0, DECISION, "Chưa rõ lắm");
  await opened.validate();
  expect(format()).toEqual(["Xem lại", true, "#A80000"]);
  opened.type("XetDuyet", 0, DECISION, "");
  await opened.validate();
  expect(format()).toEqual(["04 đề n", false, "#404040"]);
  expect((await opened.validate()).written.cells).toBe(0);
});

test("blank decisions are highlighted, also in added rows", async () => {
  const opened = open(standard());
  await opened.validate();
  const marked = () =>
    summaryOf(opened)
      .conditionalFormats.filter(({ rule }) => JSON.stringify(rule["formulae"]) === JSON.stringify(['""']))
      .flatMap(({ areas }) => areas)
      .reduce((sum, { rows }) => sum + rows, 0);
  expect(marked()).toBe(CLEAN.length);
  const { area } = opened.table("DeNghi").table;
  const line = ["STTTT-CN", "Cá nhân", "Người Mới", "Chuyên viên", "Thanh tra Sở"];
  opened.edits.setCells("Đề nghị", `B${area.row + area.rows + 1}:F${area.row + area.rows + 1}`, [line]);
  await opened.validate();
  expect(marked()).toBe(CLEAN.length + 1);
  const column = opened.column("XetDuyet", DECISION);
  const choices = summaryOf(opened).validations.filter(({ areas }) => areas.some((item) => item.column === column));
  expect(choices.flatMap(({ areas }) => areas).reduce((sum, { rows }) => sum + rows, 0)).toBe(CLEAN.length + 1);
});

test("the file has the page setup, and rows fitted to their texts", async () => {
  const opened = open(standard());
  await opened.validate();
  const { bytes, warnings } = await saveXlsx(opened.workbook);
  expect(warnings).toEqual([]);
  const { workbook } = await loadXlsx(bytes, "x.xlsx");
  const sheet = new Book(workbook).sheet("Tổng hợp");
  const row = new Book(workbook).table("XetDuyet").table.area.row + 1;
  expect(sheet.rowHeights[row]).toBeGreaterThan(25);
  expect(sheet.autoHeightRows?.has(row)).toBe(true);
  const again = open(workbook);
  expect((await again.validate()).syncs).toBe(1);
});

test("the page prints its shown columns, however long the list grows, and hides the others", async () => {
  const opened = open(plain({ S: [["a"]] }));
  await opened.inExcel(() =>
    runExcel(async (context) => {
      for (const edit of newPageEdits("S", 12, { number: "27/KH", year: 2022 })) applyEdit(context, edit);
      await context.sync();
    }),
  );
  const { bytes, warnings } = await saveXlsx(opened.workbook);
  expect(warnings).toEqual([]);
  const { workbook } = await loadXlsx(bytes, "x.xlsx");
  for (const { hiddenColumns, pageLayout } of [opened.sheet("S"), new Book(workbook).sheet("S")]) {
    expect([...hiddenColumns]).toEqual([11, 12]);
    expect(pageLayout).toMatchObject({ printArea: "$A:$K", printTitleRows: "$13:$13", fitToWidth: 1, fitToHeight: 0 });
  }
});
