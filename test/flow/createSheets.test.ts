import { createSheets } from "../../src/flows/createSheets";
import { putTable } from "../../samples/sheets";
import { UNIT_HEADINGS } from "../../src/core/sheets/unitSheet";
import type { Workbook } from "../../workbench/host";
import { loadXlsx } from "../../workbench/xlsx/load";
import { saveXlsx } from "../../workbench/xlsx/save";
import { listChoices } from "../../workbench/browser/grid/listChoices";
import { dropDownAt, Book } from "../support/book";
import { isLong } from "../support/lane";
import { soffice, throughLibreOffice } from "../support/libreOffice";
import { open, plain } from "../support/flow";

const fresh = () => open(plain({ Sheet1: [] }));
const create = () => createSheets(2022);

test("an empty workbook gets plan, units and nominations in three round trips", async () => {
  const opened = fresh();
  const { answer, syncs } = await opened.inExcel(create);
  expect(answer).toEqual({ made: ["Kế hoạch", "Đơn vị", "Đề nghị"], leftOut: [], blankYear: null });
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

test("a new workbook shows where to begin, and nothing is written to it", async () => {
  const opened = fresh();
  await opened.inExcel(create);
  const before = opened.cells();
  const { report } = await opened.validate();
  expect(report.sheetFindings.map(({ rule, cell }) => [rule, cell])).toEqual([["table-empty", "B6"]]);
  expect(report.plan).toMatchObject({ number: "27/KH-STTTT", source: "workbook" });
  expect(opened.changesSince(before)).toEqual([]);
});

test("formats: dates, widths, frozen headings, the page", async () => {
  const opened = fresh();
  await opened.inExcel(create);
  const sheet = opened.sheet("Đề nghị");
  expect(sheet.rows[5]?.[6]?.style?.numberFormat).toBe("dd/mm/yyyy");
  expect(sheet.rows[5]?.[7]?.style?.numberFormat).toBe("dd/mm/yyyy");
  expect(opened.sheet("Kế hoạch").rows[4]?.[1]?.style?.numberFormat).toBe("dd/mm/yyyy");
  expect(sheet.columnWidths[1]).toBeCloseTo(32, 0);
  expect(sheet.frozen).toEqual({ rows: 5, columns: 4 });
  expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1 });
  expect(sheet.pageLayout.printTitleRows).toBe("$5:$5");
});

test("drop-downs use the tables of the plan and the units, and accept other values", async () => {
  const opened = fresh();
  await opened.inExcel(create);
  const list = (row: number, column: number) => dropDownAt(opened.sheet("Đề nghị"), row, column);
  expect(list(5, 1)).toMatchObject({
    formulas: ['INDIRECT("HinhThuc[Hình thức khen thưởng]")'],
    showError: true,
    errorStyle: "information",
  });
  expect(list(24, 5)?.formulas).toEqual(['INDIRECT("DonVi[Đơn vị]")']);
  expect(list(5, 2)?.formulas).toEqual(['"Tập thể,Cá nhân"']);
  expect(list(5, 8)?.formulas).toEqual(['"Đạt,Không đạt"']);
  expect(list(5, 3)).toBeUndefined();
});

test("the drop-down of units grows with their table", async () => {
  const opened = fresh();
  await opened.inExcel(create);
  const choices = () => listChoices(opened.workbook, opened.sheet("Đề nghị"), { row: 5, column: 5 });
  expect(choices()).toEqual([]);
  opened.type("DonVi", 0, "Đơn vị", "Văn phòng Sở");
  opened.edits.setCell("Đơn vị", "A8", "Thanh tra Sở");
  expect(choices()).toEqual(["Văn phòng Sở", "Thanh tra Sở"]);
});

test("each column has a prompt: the criteria's texts, the format of dates, who accepted a delay", async () => {
  const opened = fresh();
  await opened.inExcel(create);
  const [headings = []] = opened.sheet("Đề nghị").rows.slice(4, 5);
  const guide = (heading: string) => {
    const column = headings.findIndex((cell) => cell?.value === heading);
    return dropDownAt(opened.sheet("Đề nghị"), 5, column);
  };
  expect(guide("TT1")).toMatchObject({
    promptTitle: "Tiêu chuẩn TT1",
    prompt:
      'Tích cực tham gia xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc. Áp dụng cho tập thể. Chọn "Đạt" hoặc "Không đạt".',
    showPrompt: true,
  });
  expect(guide("Ngày đề nghị")).toMatchObject({
    type: "date",
    formulas: ["32874", "73415"],
    prompt: "Ngày của văn bản đề nghị. Ghi ngày/tháng/năm, năm đủ 4 chữ số.",
    error: "Ghi ngày/tháng/năm, năm đủ 4 chữ số.",
    errorStyle: "information",
  });
  expect(guide("Chấp nhận trễ hạn")).toMatchObject({
    type: "textLength",
    prompt: "Chỉ ghi khi đăng ký hoặc đề nghị quá hạn: ai chấp nhận, ngày nào, lý do.",
  });
  expect(dropDownAt(opened.sheet("Đơn vị"), 6, 1)?.prompt).toMatch(/dấu chấm phẩy/);
  expect(dropDownAt(opened.sheet("Kế hoạch"), 8, 1)?.prompt).toMatch(/^Ghi theo văn bản Kế hoạch/);
});

describe("a plan of another year", () => {
  test("has its year and title, its number and days blank, and is shown first", async () => {
    const opened = fresh();
    const { answer } = await opened.inExcel(() => createSheets(2026));
    expect(answer).toEqual({ made: ["Kế hoạch", "Đơn vị", "Đề nghị"], leftOut: [], blankYear: 2026 });
    const lines = Object.fromEntries(opened.records("KeHoach").map((line) => [line["Mục"], line["Giá trị"]]));
    expect(lines).toMatchObject({
      "Số kế hoạch": "",
      "Ngày ban hành": "",
      "Trích yếu": "Phát động thi đua, khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2026",
      Năm: 2026,
      "Hạn đăng ký thi đua": "",
      "Hạn đề nghị khen thưởng": "",
      "Giai đoạn": "Đăng ký",
    });
    expect(opened.sheet("Đề nghị").rows[2]?.[0]?.value).toBe("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026");
    expect(opened.workbook.activeSheetId).toBe(opened.sheet("Kế hoạch").id);
  });

  test("a check stops until its blanks are filled in, and names each of them", async () => {
    const opened = fresh();
    await opened.inExcel(() => createSheets(2026));
    const { report } = await opened.validate();
    expect(report).toMatchObject({ stopped: true, rows: [] });
    expect(report.sheetFindings.map(({ rule, cell }) => [rule, cell])).toEqual(
      ["B4", "B5", "B9", "B11"].map((cell) => ["plan-invalid", cell]),
    );
  });

  test("is not made if the workbook has a plan", async () => {
    const opened = fresh();
    await opened.inExcel(create);
    const { answer } = await opened.inExcel(() => createSheets(2026));
    expect(answer).toMatchObject({ made: [], blankYear: null });
    expect(opened.records("KeHoach")[4]).toEqual({ Mục: "Năm", "Giá trị": 2022 });
  });
});

test("existing sheets are not changed, and the second time nothing is made", async () => {
  const opened = open(plain({ "Kế hoạch": [["của phòng khác"]], Sheet1: [[1, 2]] }));
  const before = opened.cells();
  const { answer } = await opened.inExcel(create);
  expect(answer.made).toEqual(["Đơn vị", "Đề nghị"]);
  expect(answer.leftOut).toMatchObject([{ sheet: "Kế hoạch", reason: "name-taken" }]);
  const after = opened.cells();
  expect([...before].every(([place, cell]) => after.get(place) === cell)).toBe(true);
  expect(opened.hasTable("KeHoach")).toBe(false);

  const model = opened.model();
  const second = await opened.inExcel(create);
  expect(second.answer.made).toEqual([]);
  expect(second.answer.leftOut.map(({ reason }) => reason)).toEqual([
    "name-taken",
    "table-exists",
    "nominations-found",
  ]);
  expect(opened.model()).toEqual(model);
});

test("a workbook with the 1904 date system gets the same days", async () => {
  const opened = open(plain({ Sheet1: [[{ date: "01/02/2022" }]] }));
  opened.workbook.date1904 = true;
  await opened.inExcel(create);
  expect(opened.records("KeHoach")[1]).toEqual({ Mục: "Ngày ban hành", "Giá trị": 44659 - 1462 });
});

test("a sheet that appears meanwhile is not overwritten, and the others are made", async () => {
  const opened = fresh();
  opened.beforeBatch(2, () => opened.edits.addSheet("Kế hoạch"));
  const { answer } = await opened.inExcel(create);
  expect(answer).toMatchObject({
    made: ["Đơn vị", "Đề nghị"],
    leftOut: [{ sheet: "Kế hoạch", reason: "name-taken" }],
  });
  expect(opened.sheet("Kế hoạch")).toMatchObject({ tables: [], rows: [] });
});

test("nor is one that appears after others have been made: those are removed and made again", async () => {
  const opened = fresh();
  opened.beforeBatch(2, () => opened.edits.setCell(opened.edits.addSheet("Đề nghị").name, "A1", "của tôi"));
  const { answer } = await opened.inExcel(create);
  expect(answer).toMatchObject({
    made: ["Kế hoạch", "Đơn vị"],
    leftOut: [{ sheet: "Đề nghị", reason: "name-taken" }],
  });
  expect([...opened.cells()].filter(([place]) => place.startsWith("Đề nghị"))).toEqual([
    ["Đề nghị!A1", expect.stringContaining("của tôi")],
  ]);
  expect(opened.records("KeHoach")).toHaveLength(16);
});

test("if a table of that name appears meanwhile, its sheet is left out, and nothing unfinished stays", async () => {
  const opened = fresh();
  opened.beforeBatch(2, () => {
    putTable(opened.sheet("Sheet1"), "DonVi", 0, 0, UNIT_HEADINGS, [["Văn phòng Sở", "VP", null, "Có"]]);
  });
  const { answer } = await opened.inExcel(create);
  expect(answer).toMatchObject({
    made: ["Kế hoạch", "Đề nghị"],
    leftOut: [{ sheet: "Đơn vị", reason: "table-exists", place: "Sheet1" }],
  });
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Kế hoạch", "Đề nghị"]);
});

test("if a name is taken repeatedly, the workbook is reported as changing all the time", async () => {
  const opened = fresh();
  const others = ["Kế hoạch", "Đơn vị"];
  const execute = opened.host.execute.bind(opened.host);
  opened.host.execute = (body, ...rest) => {
    if (body.includes("CỘNG HÒA XÃ HỘI")) opened.edits.addSheet(others.shift());
    return execute(body, ...rest);
  };
  await expect(opened.inExcel(create)).rejects.toMatchObject({ name: "HostError", failure: "unsettled" });
  expect(opened.workbook.sheets.map(({ name, tables }) => [name, tables.length])).toEqual([
    ["Sheet1", 0],
    ["Kế hoạch", 0],
    ["Đơn vị", 0],
  ]);
});

const readers: [string, (workbook: Workbook) => Promise<Uint8Array>][] = [
  ["the file", async (workbook) => (await saveXlsx(workbook)).bytes],
  ...(isLong && soffice !== undefined ? [throughOffice(soffice)] : []),
];

function throughOffice(command: string): (typeof readers)[number] {
  return ["LibreOffice", (workbook) => throughLibreOffice(workbook, command)];
}

test.each(readers)(
  `%s keeps tables and drop-downs${isLong && soffice === undefined ? " (LibreOffice NOT INSTALLED)" : ""}`,
  async (_name, read) => {
    const opened = fresh();
    await opened.inExcel(create);
    const { workbook } = await loadXlsx(await read(opened.workbook), "moi.xlsx");
    expect(new Book(workbook).table("DeNghi").table.area).toEqual({ row: 4, column: 0, rows: 21, columns: 19 });
    expect(new Book(workbook).table("KeHoach").table.area).toEqual({ row: 2, column: 0, rows: 17, columns: 2 });
    const list = (column: number) => dropDownAt(new Book(workbook).sheet("Đề nghị"), 5, column)?.formulas[0];
    expect(list(1)).toBe('INDIRECT("HinhThuc[Hình thức khen thưởng]")');
    expect(list(5)).toBe('INDIRECT("DonVi[Đơn vị]")');
    expect(list(2)).toBe('"Tập thể,Cá nhân"');
  },
);
