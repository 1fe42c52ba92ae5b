import { createSheets } from "../../src/flows/createSheets";
import { putTable } from "../../samples/sheets";
import { UNIT_HEADINGS } from "../../src/core/sheets/planSheet";
import type { Workbook } from "../../workbench/host";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { dropDownAt } from "../support/dropDowns";
import { soffice, throughLibreOffice } from "../support/libreOffice";
import { Book } from "../support/book";
import { open, plain } from "../support/flow";

const fresh = () => open(plain({ Sheet1: [] }));

test("an empty workbook gets plan, units and nominations in three round trips", async () => {
  const opened = fresh();
  const { answer, syncs } = await opened.inExcel(createSheets);
  expect(answer).toEqual({ made: ["Kế hoạch", "Đơn vị", "Đề nghị"], leftOut: [] });
  expect(syncs).toBe(3);
  expect(opened.records("KeHoach").slice(0, 2)).toEqual([
    { Mục: "Số kế hoạch", "Giá trị": "27/KH-STTTT" },
    { Mục: "Ngày ban hành", "Giá trị": 44659 },
  ]);
  expect(opened.records("HinhThuc").map((row) => row["Mã"])).toEqual(["CA-TT", "CA-CN", "STTTT-TT", "STTTT-CN"]);
  expect(opened.records("TieuChuan")).toHaveLength(6);
  expect(opened.records("DonVi")).toEqual([
    { "Đơn vị": "", "Tên khác": "", "Ngày đăng ký thi đua": "", "Biên bản họp xét": "" },
  ]);
  expect(opened.records("DeNghi")).toHaveLength(20);
});

test("a fresh workbook is reported kindly where to begin, and written nothing into", async () => {
  const opened = fresh();
  await opened.inExcel(createSheets);
  const before = opened.cells();
  const { report } = await opened.validate();
  expect(report.sheetFindings.map(({ rule, cell }) => [rule, cell])).toEqual([["table-empty", "B6"]]);
  expect(report.plan).toMatchObject({ number: "27/KH-STTTT", source: "workbook" });
  expect(opened.changesSince(before)).toEqual([]);
});

test("its looks: dates, widths, frozen headings, the page", async () => {
  const opened = fresh();
  await opened.inExcel(createSheets);
  const sheet = opened.sheet("Đề nghị");
  expect(sheet.rows[5]?.[6]?.style?.numberFormat).toBe("dd/mm/yyyy");
  expect(sheet.rows[5]?.[7]?.style?.numberFormat).toBe("dd/mm/yyyy");
  expect(opened.sheet("Kế hoạch").rows[4]?.[1]?.style?.numberFormat).toBe("dd/mm/yyyy");
  expect(sheet.columnWidths[1]).toBeCloseTo(32, 0);
  expect(sheet.frozen).toEqual({ rows: 5, columns: 4 });
  expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1 });
  expect(sheet.pageLayout.printTitleRows).toBe("$5:$5");
});

test("drop-downs are fed by the plan's and units' tables and never refuse what is typed", async () => {
  const opened = fresh();
  await opened.inExcel(createSheets);
  const list = (row: number, column: number) => dropDownAt(opened.sheet("Đề nghị"), row, column);
  expect(list(5, 1)).toMatchObject({ formulas: ["'Kế hoạch'!$B$23:$B$26"], showError: false });
  expect(list(24, 5)).toMatchObject({ formulas: ["'Đơn vị'!$A$7:$A$7"], showError: false });
  expect(list(5, 2)?.formulas).toEqual(['"Tập thể,Cá nhân"']);
  expect(list(5, 8)?.formulas).toEqual(['"Đạt,Không đạt"']);
  expect(list(5, 3)).toBeUndefined();
});

test("nothing that is there is touched, and the second time nothing is made", async () => {
  const opened = open(plain({ "Kế hoạch": [["của phòng khác"]], Sheet1: [[1, 2]] }));
  const before = opened.cells();
  const { answer } = await opened.inExcel(createSheets);
  expect(answer.made).toEqual(["Đơn vị", "Đề nghị"]);
  expect(answer.leftOut).toMatchObject([{ sheet: "Kế hoạch", reason: "name-taken" }]);
  const after = opened.cells();
  expect([...before].every(([place, cell]) => after.get(place) === cell)).toBe(true);
  expect(opened.hasTable("KeHoach")).toBe(false);

  const model = opened.model();
  const second = await opened.inExcel(createSheets);
  expect(second.answer.made).toEqual([]);
  expect(second.answer.leftOut.map(({ reason }) => reason)).toEqual([
    "name-taken",
    "table-exists",
    "nominations-found",
  ]);
  expect(opened.model()).toEqual(model);
});

test("a workbook that counts from 1904 gets the same days", async () => {
  const opened = open(plain({ Sheet1: [[{ date: "01/02/2022" }]] }));
  opened.workbook.date1904 = true;
  await opened.inExcel(createSheets);
  expect(opened.records("KeHoach")[1]).toEqual({ Mục: "Ngày ban hành", "Giá trị": 44659 - 1462 });
});

test("a sheet that appears meanwhile is not written over, and the others are made", async () => {
  const opened = fresh();
  opened.beforeBatch(2, () => opened.edits.addSheet("Kế hoạch"));
  const { answer } = await opened.inExcel(createSheets);
  expect(answer).toMatchObject({
    made: ["Đơn vị", "Đề nghị"],
    leftOut: [{ sheet: "Kế hoạch", reason: "name-taken" }],
  });
  expect(opened.sheet("Kế hoạch")).toMatchObject({ tables: [], rows: [] });
});

test("nor one that appears after others have been made: those are taken away and made again", async () => {
  const opened = fresh();
  opened.beforeBatch(2, () => opened.edits.setCell(opened.edits.addSheet("Đề nghị").name, "A1", "của tôi"));
  const { answer } = await opened.inExcel(createSheets);
  expect(answer).toMatchObject({
    made: ["Kế hoạch", "Đơn vị"],
    leftOut: [{ sheet: "Đề nghị", reason: "name-taken" }],
  });
  expect([...opened.cells()].filter(([place]) => place.startsWith("Đề nghị"))).toEqual([
    ["Đề nghị!A1", expect.stringContaining("của tôi")],
  ]);
  expect(opened.records("KeHoach")).toHaveLength(16);
});

test("a table of that name that appears meanwhile: its sheet is left out, and nothing half made stays", async () => {
  const opened = fresh();
  opened.beforeBatch(2, () => {
    putTable(opened.sheet("Sheet1"), "DonVi", 0, 0, UNIT_HEADINGS, [["Văn phòng Sở", "VP", null, "Có"]]);
  });
  const { answer } = await opened.inExcel(createSheets);
  expect(answer).toMatchObject({
    made: ["Kế hoạch", "Đề nghị"],
    leftOut: [{ sheet: "Đơn vị", reason: "table-exists", place: "Sheet1" }],
  });
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Kế hoạch", "Đề nghị"]);
});

test("a name that is taken again and again is reported as a workbook that never holds still", async () => {
  const opened = fresh();
  const others = ["Kế hoạch", "Đơn vị"];
  const execute = opened.host.execute.bind(opened.host);
  opened.host.execute = (body, ...rest) => {
    if (body.includes("CỘNG HÒA XÃ HỘI")) opened.edits.addSheet(others.shift());
    return execute(body, ...rest);
  };
  await expect(opened.inExcel(createSheets)).rejects.toMatchObject({ name: "HostError", failure: "unsettled" });
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
    await opened.inExcel(createSheets);
    const { workbook } = await loadXlsx(await read(opened.workbook), "moi.xlsx");
    expect(new Book(workbook).table("DeNghi").table.area).toEqual({ row: 4, column: 0, rows: 21, columns: 19 });
    expect(new Book(workbook).table("KeHoach").table.area).toEqual({ row: 2, column: 0, rows: 17, columns: 2 });
    const list = (column: number) => dropDownAt(new Book(workbook).sheet("Đề nghị"), 5, column)?.formulas[0];
    expect(list(1)).toMatch(/^'?Kế hoạch'?!\$B\$23:\$B\$26$/);
    expect(list(5)).toMatch(/^'?Đơn vị'?!\$A\$7(?::\$A\$7)?$/);
    expect(list(2)).toBe('"Tập thể,Cá nhân"');
  },
  120_000,
);
