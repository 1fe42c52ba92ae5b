import { createSheets } from "../../src/createSheets";
import { putTable } from "../../samples/sheets";
import { UNIT_HEADINGS } from "../../src/core/sheets/unitSheet";
import type { Workbook } from "../../workbench/host";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { dropDownAt } from "../support/dropDowns";
import { soffice, throughLibreOffice } from "../support/libreOffice";
import {
  beforeBatch,
  cellsOf,
  changes,
  hasTable,
  inExcel,
  open,
  plain,
  recordsOf,
  sheetOf,
  tableOf,
  validate,
  wholeModel,
} from "../support/flow";

const fresh = () => open(plain({ Sheet1: [] }));

test("an empty workbook gets plan, units and nominations in three round trips", async () => {
  const opened = fresh();
  const { answer, syncs } = await inExcel(opened, createSheets);
  expect(answer).toEqual({ made: ["Kế hoạch", "Đơn vị", "Đề nghị"], leftOut: [] });
  expect(syncs).toBe(3);
  expect(recordsOf(opened, "KeHoach").slice(0, 2)).toEqual([
    { Mục: "Số kế hoạch", "Giá trị": "27/KH-STTTT" },
    { Mục: "Ngày ban hành", "Giá trị": 44659 },
  ]);
  expect(recordsOf(opened, "HinhThuc").map((row) => row["Mã"])).toEqual(["CA-TT", "CA-CN", "STTTT-TT", "STTTT-CN"]);
  expect(recordsOf(opened, "TieuChuan")).toHaveLength(6);
  expect(recordsOf(opened, "DonVi")).toEqual([
    { "Đơn vị": "", "Tên khác": "", "Ngày đăng ký thi đua": "", "Biên bản họp xét": "" },
  ]);
  expect(recordsOf(opened, "DeNghi")).toHaveLength(20);
});

test("a fresh workbook is told kindly where to begin, and written nothing into", async () => {
  const opened = fresh();
  await inExcel(opened, createSheets);
  const before = cellsOf(opened);
  const { report } = await validate(opened);
  expect(report.sheetFindings.map(({ rule, cell }) => [rule, cell])).toEqual([["table-empty", "B6"]]);
  expect(report.plan).toMatchObject({ number: "27/KH-STTTT", source: "workbook" });
  expect(changes(before, cellsOf(opened))).toEqual([]);
});

test("its looks: dates, widths, frozen headings, the page", async () => {
  const opened = fresh();
  await inExcel(opened, createSheets);
  const sheet = sheetOf(opened, "Đề nghị");
  expect(sheet.rows[5]?.[6]?.style?.numberFormat).toBe("dd/mm/yyyy");
  expect(sheet.rows[5]?.[7]?.style?.numberFormat).toBe("dd/mm/yyyy");
  expect(sheetOf(opened, "Kế hoạch").rows[4]?.[1]?.style?.numberFormat).toBe("dd/mm/yyyy");
  expect(sheet.columnWidths[1]).toBeCloseTo(32, 0);
  expect(sheet.frozen).toEqual({ rows: 5, columns: 4 });
  expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1 });
  expect(sheet.pageLayout.printTitleRows).toBe("$5:$5");
});

test("drop-downs are fed by the plan's and units' tables and never refuse what is typed", async () => {
  const opened = fresh();
  await inExcel(opened, createSheets);
  const list = (row: number, column: number) => dropDownAt(sheetOf(opened, "Đề nghị"), row, column);
  expect(list(5, 1)).toMatchObject({ formulas: ["'Kế hoạch'!$B$19:$B$22"], showError: false });
  expect(list(24, 5)).toMatchObject({ formulas: ["'Đơn vị'!$A$7:$A$7"], showError: false });
  expect(list(5, 2)?.formulas).toEqual(['"Tập thể,Cá nhân"']);
  expect(list(5, 8)?.formulas).toEqual(['"Đạt,Không đạt"']);
  expect(list(5, 3)).toBeUndefined();
});

test("nothing that is there is touched, and the second time nothing is made", async () => {
  const opened = open(plain({ "Kế hoạch": [["của phòng khác"]], Sheet1: [[1, 2]] }));
  const before = cellsOf(opened);
  const { answer } = await inExcel(opened, createSheets);
  expect(answer.made).toEqual(["Đơn vị", "Đề nghị"]);
  expect(answer.leftOut).toMatchObject([{ sheet: "Kế hoạch", reason: "name-taken" }]);
  const after = cellsOf(opened);
  expect([...before].every(([place, cell]) => after.get(place) === cell)).toBe(true);
  expect(hasTable(opened, "KeHoach")).toBe(false);

  const model = wholeModel(opened);
  const second = await inExcel(opened, createSheets);
  expect(second.answer.made).toEqual([]);
  expect(second.answer.leftOut.map(({ reason }) => reason)).toEqual([
    "name-taken",
    "table-exists",
    "nominations-found",
  ]);
  expect(wholeModel(opened)).toEqual(model);
});

test("a workbook that counts from 1904 gets the same days", async () => {
  const opened = open(plain({ Sheet1: [[{ date: "01/02/2022" }]] }));
  opened.workbook.date1904 = true;
  await inExcel(opened, createSheets);
  expect(recordsOf(opened, "KeHoach")[1]).toEqual({ Mục: "Ngày ban hành", "Giá trị": 44659 - 1462 });
});

test("a sheet that appears meanwhile is not written over, and the others are made", async () => {
  const opened = fresh();
  beforeBatch(opened, 2, () => opened.edits.addSheet("Kế hoạch"));
  const { answer } = await inExcel(opened, createSheets);
  expect(answer).toMatchObject({
    made: ["Đơn vị", "Đề nghị"],
    leftOut: [{ sheet: "Kế hoạch", reason: "name-taken" }],
  });
  expect(sheetOf(opened, "Kế hoạch")).toMatchObject({ tables: [], rows: [] });
});

test("nor one that appears after others have been made: those are taken away and made again", async () => {
  const opened = fresh();
  beforeBatch(opened, 2, () => opened.edits.setCell(opened.edits.addSheet("Đề nghị").name, "A1", "của tôi"));
  const { answer } = await inExcel(opened, createSheets);
  expect(answer).toMatchObject({
    made: ["Kế hoạch", "Đơn vị"],
    leftOut: [{ sheet: "Đề nghị", reason: "name-taken" }],
  });
  expect([...cellsOf(opened)].filter(([place]) => place.startsWith("Đề nghị"))).toEqual([
    ["Đề nghị!A1", expect.stringContaining("của tôi")],
  ]);
  expect(recordsOf(opened, "KeHoach")).toHaveLength(12);
});

test("a table of that name that appears meanwhile: its sheet is left out, and nothing half made stays", async () => {
  const opened = fresh();
  beforeBatch(opened, 2, () => {
    putTable(sheetOf(opened, "Sheet1"), "DonVi", 0, 0, UNIT_HEADINGS, [["Văn phòng Sở", "VP", null, "Có"]]);
  });
  const { answer } = await inExcel(opened, createSheets);
  expect(answer).toMatchObject({
    made: ["Kế hoạch", "Đề nghị"],
    leftOut: [{ sheet: "Đơn vị", reason: "table-exists", at: "Sheet1" }],
  });
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Kế hoạch", "Đề nghị"]);
});

test("a name that is taken again and again is told as a workbook that never holds still", async () => {
  const opened = fresh();
  const others = ["Kế hoạch", "Đơn vị"];
  const execute = opened.host.execute.bind(opened.host);
  opened.host.execute = (body, ...rest) => {
    if (body.includes("CỘNG HÒA XÃ HỘI")) opened.edits.addSheet(others.shift());
    return execute(body, ...rest);
  };
  await expect(inExcel(opened, createSheets)).rejects.toMatchObject({ name: "HostError", failure: "unsettled" });
  expect(opened.workbook.sheets.map(({ name, tables }) => [name, tables.length])).toEqual([
    ["Sheet1", 0],
    ["Kế hoạch", 0],
    ["Đơn vị", 0],
  ]);
});

const readers: [string, (workbook: Workbook) => Promise<Uint8Array>][] = [
  ["the file", async (workbook) => (await saveXlsx(workbook)).bytes],
  ...(soffice === undefined ? [] : [throughOffice(soffice)]),
];

function throughOffice(command: string): (typeof readers)[number] {
  return ["LibreOffice", (workbook) => throughLibreOffice(workbook, command)];
}

test.each(readers)(
  `%s keeps tables and drop-downs${soffice === undefined ? " (LibreOffice NOT INSTALLED)" : ""}`,
  async (_name, read) => {
    const opened = fresh();
    await inExcel(opened, createSheets);
    const { workbook } = await loadXlsx(await read(opened.workbook), "moi.xlsx");
    expect(tableOf({ workbook }, "DeNghi").table.area).toEqual({ row: 4, column: 0, rows: 21, columns: 19 });
    expect(tableOf({ workbook }, "KeHoach").table.area).toEqual({ row: 2, column: 0, rows: 13, columns: 2 });
    const list = (column: number) => dropDownAt(sheetOf({ workbook }, "Đề nghị"), 5, column)?.formulas[0];
    expect(list(1)).toMatch(/^'?Kế hoạch'?!\$B\$19:\$B\$22$/);
    expect(list(5)).toMatch(/^'?Đơn vị'?!\$A\$7(?::\$A\$7)?$/);
    expect(list(2)).toBe('"Tập thể,Cá nhân"');
  },
  120_000,
);
