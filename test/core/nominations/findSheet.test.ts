import { findSheet } from "../../../src/core/nominations/findSheet";
import { AwardBook } from "../../../src/core/plan/awardBook";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { NOTHING, nominationSheet, summarySheet } from "../../support/nominations";
import { planSheet } from "../../support/planSheet";
import { idOf } from "../../support/seen";
import { workbook, type SheetSpec } from "../../support/workbook";

const HEADINGS = ["Hình thức", "Đối tượng", "Họ tên", "Đơn vị"];
const DATA = ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng"];
const plain = (name: string, ...cells: SheetSpec["cells"] & object): SheetSpec => ({ name, cells });
const legacy = (name: string, more: Partial<SheetSpec> = {}): SheetSpec => ({
  ...plain(name, HEADINGS, DATA),
  ...more,
});

const search = (sheets: SheetSpec[], wanted?: string) =>
  findSheet(workbook(...sheets), BUILT_IN_PLAN.criteria, new AwardBook(BUILT_IN_PLAN), wanted);

function found(...sheets: SheetSpec[]) {
  return search(sheets).found;
}

describe("the choice among several candidates, in this order", () => {
  const standard = (more = {}) => nominationSheet([{}], { sheetName: "S", ...more });
  test.each<[string, SheetSpec[], string]>([
    ["has data rows", [nominationSheet([NOTHING], { sheetName: "S" }), legacy("B", { visible: false })], "B"],
    ["is visible", [{ ...standard(), visible: false }, legacy("B")], "B"],
    ["holds an id of ours", [standard(), plain("B", [...HEADINGS, "Mã đề nghị"], [...DATA, idOf(0)])], "B"],
    [
      "a text that is no id of ours does not count",
      [plain("B", [...HEADINGS, "Mã đề nghị"], [...DATA, "5"]), standard()],
      "S",
    ],
    [
      "an id with spaces around counts",
      [legacy("A"), plain("B", [...HEADINGS, "Mã đề nghị"], [...DATA, ` ${idOf(0)} `])],
      "B",
    ],
    [
      "is the table DeNghi, in any case",
      [
        nominationSheet([{}], { table: "Khac", sheetName: "Đề nghị" }),
        { name: "B", tables: [{ name: "DENGHI", address: "A1", rows: [HEADINGS, DATA] }] },
      ],
      "B",
    ],
    ["knows the most headings", [legacy("Đề nghị"), plain("B", [...HEADINGS, "STT"], DATA)], "B"],
    ["unknown ones do not count", [legacy("A"), plain("B", [...HEADINGS, "Ghi chú gì"], DATA)], "A"],
    ["ours aside", [legacy("A"), plain("B", [...HEADINGS, "Mã đề nghị", "Chi tiết kiểm tra"], DATA)], "A"],
    [
      "is named Đề nghị, in any Unicode form",
      [legacy("A"), legacy("đề nghị".normalize("NFD"))],
      "đề nghị".normalize("NFD"),
    ],
    ["is not named like a copy", [legacy("A (2)"), legacy("A")], "A"],
    ["is named Đề nghị before it is no copy", [legacy("A"), legacy("Đề nghị")], "Đề nghị"],
    [
      "knows the most headings before it is no copy",
      [legacy("A"), plain("A (2)", [...HEADINGS, "STT"], DATA)],
      "A (2)",
    ],
    ["comes first", [legacy("A"), legacy("B")], "A"],
  ])("%s", (_, sheets, name) => {
    expect(found(...sheets)?.sheet.name).toBe(name);
  });
});

describe("the sheet that people chose", () => {
  const two = [legacy("A"), plain("B", HEADINGS)];
  test.each<[string, SheetSpec[], string, string]>([
    ["comes before the others, though it has no rows", two, "B", "B"],
    ["is found in any case and Unicode form", [legacy("A"), legacy("Cá nhân")], "CÁ NHÂN".normalize("NFD"), "Cá nhân"],
    ["may be hidden", [legacy("A"), legacy("B", { visible: false })], "B", "B"],
    ["without the four headings is passed over", [legacy("A"), plain("B", ["Đối tượng", "Họ tên"])], "B", "A"],
    ["that is gone is passed over", [legacy("A")], "B", "A"],
  ])("%s", (_, sheets, wanted, name) => {
    expect(search(sheets, wanted).found?.sheet.name).toBe(name);
  });
});

test("lists all visible lists with nominations in the order of the tabs, and the checked one", () => {
  const sheets = [
    legacy("Cũ", { visible: false }),
    legacy("Cá nhân"),
    plain("Trống", HEADINGS),
    plain("Tập thể", HEADINGS, DATA, DATA),
    plain("Ghi chú", ["Đối tượng", "Họ tên"]),
  ];
  const seen = (wanted?: string) =>
    search(sheets, wanted).lists.map(({ sheet, rows, isChecked }) => `${sheet} ${rows}${isChecked ? " checked" : ""}`);
  expect(seen()).toEqual(["Cá nhân 1 checked", "Tập thể 2"]);
  expect(seen("Trống")).toEqual(["Cá nhân 1", "Trống 0 checked", "Tập thể 2"]);
  expect(search([plain("A", ["Đối tượng"])]).lists).toEqual([]);
});

test("sheets with a known table are no lists, tables beside them can be", () => {
  const held = { ...legacy("A"), tables: [{ name: "XetDuyet", address: "J1", rows: [["A"], ["B"]] }] };
  expect(found(held)).toBeNull();
  const sheet = planSheet();
  for (const name of ["SoLieuDonVi", "AnhXaCot", "KHONGTRUNG", "LichSu"]) {
    expect(found({ ...legacy("A"), tables: [{ name, address: "J1", rows: [["A"], ["B"]] }] })).toBeNull();
  }
  const beside = found({
    ...sheet,
    tables: [...(sheet.tables ?? []), { name: "Bang1", address: "A50", rows: [HEADINGS, DATA] }],
  });
  expect(beside?.layout).toMatchObject({ table: "Bang1", headingRow: 49, firstDataRow: 50 });
  expect(found(legacy("A"), summarySheet([{}]))?.sheet.name).toBe("A");
});

test("a list of decisions with another name, or as a plain range, is no list of nominations", () => {
  const rows = [
    [...HEADINGS, "Dấu vết"],
    [...DATA, "x"],
  ];
  expect(found({ name: "A", tables: [{ name: "Bang1", address: "A1", rows }] })).toBeNull();
  expect(found({ name: "A", cells: rows })).toBeNull();
  expect(found({ name: "A", cells: [...rows, HEADINGS, DATA] })?.layout.headingRow).toBe(2);
});

test("a heading row of a table belongs to the table", () => {
  const sheet = found({
    name: "A",
    cells: [["DANH SÁCH"]],
    tables: [{ name: "Bang1", address: "B3", rows: [HEADINGS, DATA] }],
  });
  expect(sheet?.layout).toMatchObject({ table: "Bang1", firstColumn: 1, lastColumn: 4 });
});

test("of several lists on one sheet, the upper one comes first, then the left one", () => {
  const list = (name: string, address: string) => ({ name, address, rows: [HEADINGS, DATA] });
  const first = (...tables: SheetSpec["tables"] & object) => found({ name: "A", tables })?.layout.table;
  expect(first(list("Duoi", "A10"), list("Tren", "A1"))).toBe("Tren");
  expect(first(list("Duoi", "A10"), list("Phai", "H1"))).toBe("Phai");
  expect(first(list("Phai", "H1"), list("Trai", "A1"))).toBe("Trai");
});

test("a table's rows end with it: totals and rows below are no nominations", () => {
  const tables = [{ name: "Bang", address: "A1", rows: [HEADINGS, DATA, ["Tổng", null, "1 người"]], totals: true }];
  expect(found({ name: "A", cells: [[], [], [], DATA], tables })?.rows.data).toEqual([1]);
});

describe("a table on the sheet of a plain list", () => {
  const UNITS = [
    ["Đơn vị", "Đối tượng"],
    ["Văn phòng", "Tập thể"],
  ];

  test("in the heading row: each keeps its own headings", () => {
    const sheet = found({
      name: "A",
      cells: [HEADINGS, DATA],
      tables: [{ name: "TraCuu", address: "G1", rows: UNITS }],
    });
    expect(sheet?.layout).toMatchObject({ table: null, headingRow: 0, lastColumn: 3 });
    expect(sheet?.layout.duplicated.size).toBe(0);
    expect(sheet?.rows.data).toEqual([1]);
  });

  test("below it, in the same columns, and left of it", () => {
    const below = { name: "TraCuu", address: "A9", rows: UNITS };
    expect(found({ name: "A", cells: [HEADINGS, DATA], tables: [below] })?.layout.headingRow).toBe(0);
    const right = [
      [null, null, null, ...HEADINGS],
      [null, null, null, ...DATA],
    ];
    const left = { name: "TraCuu", address: "A1", rows: UNITS };
    expect(found({ name: "A", cells: right, tables: [left] })?.layout).toMatchObject({ table: null, firstColumn: 3 });
  });

  test("an empty table of nominations does not hide the list beside it", () => {
    const table = { name: "DeNghi", address: "G1", rows: [HEADINGS, [null, null, null, null]] };
    expect(found({ name: "A", cells: [HEADINGS, DATA], tables: [table] })?.layout.table).toBeNull();
  });
});

test("of two heading rows the one with more required, then more known fields, then the upper", () => {
  const best = (...cells: SheetSpec["cells"] & object) => found(plain("A", ...cells))?.layout.headingRow;
  expect(best(["Đối tượng", "Họ tên", "Đơn vị"], HEADINGS, DATA)).toBe(1);
  expect(best(["Đối tượng", "Họ tên", "Đơn vị", "STT", "Chức vụ"], HEADINGS, DATA)).toBe(1);
  expect(best(HEADINGS, [...HEADINGS, "STT"], DATA)).toBe(1);
  expect(best(HEADINGS, HEADINGS, DATA)).toBe(0);
});

describe("headings that are repeated further down, with more fields than above", () => {
  const repeated = [...HEADINGS, "TT1", "TT2"];

  test("with nominations between: the upper row is the heading row, and all of them are checked", () => {
    const search = found(plain("S", HEADINGS, DATA, repeated, DATA));
    expect(search?.heading.row).toBe(0);
    expect(search?.rows.data).toEqual([1, 3]);
  });

  test.each<[string, (string | null)[][], number]>([
    ["nothing stands between", [HEADINGS, [], repeated, DATA], 2],
    ["one cell stands between", [HEADINGS, [null, null, "Lê An"], repeated, DATA], 2],
    ["other columns: another list", [HEADINGS, DATA, [null, ...repeated], [null, ...DATA]], 2],
    ["the upper row lacks a required heading", [["a", ...HEADINGS.slice(1)], DATA, repeated, DATA], 2],
    [
      "the upper row lacks a required heading and has our column",
      [["a", ...HEADINGS.slice(1), "Mã đề nghị"], DATA, repeated, DATA],
      0,
    ],
  ])("%s", (_what, cells, row) => {
    const result = search([plain("S", ...cells)]);
    const { heading } = ("nearest" in result ? result.nearest : result.found) ?? {};
    expect(heading?.row).toBe(row);
  });
});

test("headings in three rows: a cell merged from the middle down counts too", () => {
  const sheet = found({
    name: "A",
    cells: [
      ["STT", "Hình thức", "Thông tin", null, null, "Đối tượng"],
      [null, null, "Người được đề nghị", null, "Đơn vị", null],
      [null, null, "Họ tên", "Chức vụ", null, null],
      [1, "STTTT-CN", "Lê An", "Chuyên viên", "Văn phòng", "Cá nhân"],
    ],
    merges: ["A1:A3", "B1:B3", "C1:E1", "C2:D2", "E2:E3", "F1:F3"],
  });
  expect(sheet?.layout).toMatchObject({ headingRow: 0, firstDataRow: 3 });
  expect(sheet?.layout.columnOf("unit")).toBe(4);
  expect(sheet?.rows.data).toEqual([3]);
});

test("only a merged cell of the column that reaches the last heading row provides a middle text", () => {
  const unitAt = (lines: SheetSpec["cells"] & object, merges: readonly string[]) =>
    found({
      name: "A",
      cells: [...lines, ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng", "x"]],
      merges,
    })?.layout.columnOf("unit");
  const top = ["Hình thức", "Đối tượng", "Họ tên", "Đơn vị", "Khác"];
  const middle = [null, null, null, "ghi rõ", "khác"];
  expect(unitAt([top, middle, []], ["A1:A3", "E2:E3"])).toBe(3);
  expect(unitAt([top, middle, [], []], ["A1:A4", "D2:D3"])).toBe(3);
});

test("an unknown heading that is merged downwards over nominations has no effect", () => {
  const sheet = found({ name: "A", cells: [[...HEADINGS, "Ghi chú gì"], DATA, DATA], merges: ["E1:E3"] });
  expect(sheet?.rows.data).toEqual([1, 2]);
});

test("an error is no heading", () => {
  expect(found(plain("A", [{ error: "#N/A" }, ...HEADINGS], ["", ...DATA]))?.layout.firstColumn).toBe(1);
});

test("text in parentheses does not count in a heading", () => {
  const headings = ["Hình thức (ghi rõ (đủ) tên)", "ĐỐI TƯỢNG\n(tập thể/\ncá nhân) *", "Họ tên ()", "(5) Đơn vị:"];
  expect(found(plain("A", headings, DATA))?.rows.data).toEqual([1]);
});

test("headings merged downwards: the last row that they cover completes the heading row", () => {
  const sheet = found({
    name: "A",
    cells: [
      ["STT", "Hình thức", "Người được đề nghị", null, null, "Đơn vị"],
      [null, null, "Họ tên", "Chức vụ", "Đối tượng", null],
      [1, "STTTT-CN", "Lê An", "Chuyên viên", "Cá nhân", "Văn phòng"],
    ],
    merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
  });
  expect(sheet?.layout).toMatchObject({ headingRow: 0, firstDataRow: 2 });
  expect(
    ["award", "nominee", "position", "subject", "unit"].map((field) => sheet?.layout.columnOf(field as "award")),
  ).toEqual([1, 2, 3, 4, 5]);
  expect(sheet?.rows.data).toEqual([2]);
});
