import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { serial, type Content } from "../../support/cells";
import { workbook, type SheetSpec, type TableSpec } from "../../support/workbook";

const HEADINGS = ["Hình thức", "Đối tượng", "Họ tên", "Đơn vị"];
const DATA = ["STTTT-CN", "Cá nhân", "Lê An", "Văn phòng"];

/** Where our columns come, id, status and detail; what stops instead. */
function placed(sheet: Partial<SheetSpec>, ...others: SheetSpec[]) {
  const snapshot = workbook({ name: "A", ...sheet }, ...others);
  const { checked, report } = checkWorkbook(snapshot, { today: serial("31/12/2022"), rules: [] });
  if (checked === null) return report.sheetFindings.map(({ rule, cell }) => `${rule} ${cell}`).join();
  const { columns, added } = checked.own;
  return {
    at: [columns.id, columns.status, columns.detail],
    added: added.map(({ field, column }) => `${field} ${column}`),
  };
}

const right = (...cells: Content[]): Content[] => [...DATA, ...cells];
const other = (address: string, rows = 2): TableSpec => ({
  name: "Khac",
  address,
  rows: Array.from({ length: rows }, (_, row) => [row === 0 ? "K" : "k"]),
});
/** A table whose heading alone is filled. */
const long = (address: string): TableSpec => ({ name: "Khac", address, rows: [["K"], [null], [null]] });
const ALL = (from: number) => [`id ${from}`, `status ${from + 1}`, `detail ${from + 2}`];

test.each<[string, Partial<SheetSpec>, number]>([
  ["right of the last heading", { cells: [HEADINGS, DATA] }, 4],
  ["where nothing stands below: not the first", { cells: [HEADINGS, right("x")] }, 5],
  ["three neighbours, not two and one", { cells: [HEADINGS, right("", "", "x")] }, 7],
  ["content above the headings does not matter", { cells: [["", "", "", "", "", "x"], HEADINGS, DATA] }, 4],
  ["right of all columns that a merged heading covers", { cells: [HEADINGS, DATA], merges: ["D1:F1"] }, 6],
  ["right of merged cells in the list's rows", { cells: [HEADINGS, DATA, DATA], merges: ["F2:F3"] }, 6],
  ["left of merged cells that leave room", { cells: [HEADINGS, DATA], merges: ["H2:I2"] }, 4],
  ["merged cells below the list do not count", { cells: [HEADINGS, DATA, [], []], merges: ["E9:G9"] }, 4],
  ["nor a row that is merged to the end of the sheet", { cells: [HEADINGS, DATA], merges: ["D2:XFD2"] }, 4],
  ["a title that is merged further does not count", { cells: [["A"], HEADINGS, DATA], merges: ["A1:Z1"] }, 4],
  ["a text far below counts", { cells: [HEADINGS, DATA, [], [], ["", "", "", "", "x"]] }, 5],
  ["not over another table, nor over its empty cells", { cells: [HEADINGS, DATA], tables: [other("F1")] }, 6],
  [
    "not into one that reaches further than the cells",
    { cells: [HEADINGS, DATA], tables: [other("G1"), { ...other("H1"), name: "L" }] },
    8,
  ],
  ["a table below counts", { cells: [HEADINGS, DATA], tables: [other("E9")] }, 5],
  ["a table that ends above the headings does not", { cells: [[], [], HEADINGS, DATA], tables: [other("E1")] }, 4],
  ["three free ones before a table are enough", { cells: [HEADINGS, DATA], tables: [other("H1")] }, 4],
  [
    "not under the headings of a table that reaches past ours",
    { cells: [[], HEADINGS, DATA], tables: [long("F1")] },
    6,
  ],
  ["left of such a one", { cells: [[], HEADINGS, DATA], tables: [long("H1")] }, 4],
])("in a plain range: %s", (_, sheet, from) => {
  expect(placed(sheet)).toEqual({ at: [from, from + 1, from + 2], added: ALL(from) });
});

test("tables of other sheets do not matter", () => {
  const elsewhere = { name: "B", tables: [other("E1")] };
  expect(placed({ cells: [HEADINGS, DATA] }, elsewhere)).toMatchObject({ added: ALL(4) });
  expect(placed({ tables: [{ name: "DeNghi", address: "A1", rows: [HEADINGS, DATA] }] }, elsewhere)).toMatchObject({
    added: ALL(4),
  });
});

test("existing ones stay, the others are added after them", () => {
  const headings = [...HEADINGS, "Trạng thái kiểm tra"];
  const expected = { at: [5, 4, 6], added: ["id 5", "detail 6"] };
  expect(placed({ cells: [headings, right("Hợp lệ")] })).toEqual(expected);
  expect(placed({ tables: [{ name: "DeNghi", address: "A1", rows: [headings, right("Hợp lệ")] }] })).toEqual(expected);
  const whole = [...HEADINGS, "Chi tiết kiểm tra", "Mã đề nghị", "Trạng thái kiểm tra"];
  expect(placed({ cells: [whole, right("", "", "")] })).toEqual({ at: [5, 6, 4], added: [] });
});

describe("right of a table", () => {
  const table: TableSpec = { name: "DeNghi", address: "A2", rows: [HEADINGS, DATA] };
  test.each<[string, TableSpec[], string | null]>([
    ["room", [], null],
    ["another table in the fourth column", [other("H2")], null],
    ["one below its rows", [other("E4")], null],
    ["one that ends above its rows", [other("E1", 1)], null],
    ["one in the third column", [other("G2")], "own-column-taken G2"],
    ["one that begins in its last row", [other("F3", 1)], "own-column-taken F3"],
    ["one that ends in its first row", [other("F1")], "own-column-taken F2"],
  ])("%s", (_, others, stop) => {
    expect(placed({ tables: [table, ...others] })).toEqual(stop ?? { at: [4, 5, 6], added: ALL(4) });
  });

  test("if one column is missing, only its place is checked", () => {
    const headings = [...HEADINGS, "Trạng thái kiểm tra", "Chi tiết kiểm tra"];
    const known = { ...table, rows: [headings, right("", "")] };
    expect(placed({ tables: [known, other("H2")] })).toEqual({ at: [6, 4, 5], added: ["id 6"] });
    expect(placed({ tables: [known, other("G2")] })).toBe("own-column-taken G2");
  });

  test("a text on a row of the sheet that is not the table's does not count", () => {
    expect(placed({ cells: [["", "", "", "", "x"], [], [], ["", "", "", "", "x"]], tables: [table] })).toMatchObject({
      added: ALL(4),
    });
  });
});
