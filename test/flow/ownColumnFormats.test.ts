import { putTable, type Value } from "../../samples/sheets";
import { lastRow } from "../../workbench/host/geometry/area";
import { styleAt } from "../../workbench/host/styles";
import type { Area, Sheet, Style } from "../../workbench/host/model";
import { open, plain, standard, type Opened } from "../support/flow";

const HEADINGS = ["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị", "Ghi chú"];
const ROWS: Value[][] = [
  ["STTTT-CN", "Cá nhân", "Nguyễn Văn An", "Văn phòng Sở", ""],
  ["STTTT-CN", "Cá nhân", "", "", ""],
  ["STTTT-CN", "Tập thể", "Đinh Văn Bình", "Thanh tra Sở", "x"],
];
const THIN = { style: "Thin", color: "#123456" };
const STYLE = {
  font: { name: "Times New Roman", size: 13, color: "#222222" },
  fill: "#F0FFF0",
  borders: { top: THIN, bottom: THIN, left: THIN, right: THIN },
};
const copied = ({ font, fill, borders }: Style) => ({ font, fill, borders });

/** A list of three rows under headings whose last column has the given format. */
function list(style: Style, heading: Style = style): { opened: Opened; sheet: Sheet } {
  const opened = open(plain({ List: [["DANH SÁCH"], HEADINGS, ...ROWS] }));
  const sheet = opened.sheet("List");
  for (const row of [1, 2, 3, 4]) {
    (sheet.rows[row] ??= [])[4] = { value: sheet.rows[row]?.[4]?.value ?? null, style: row === 1 ? heading : style };
  }
  return { opened, sheet };
}

const ours = (sheet: Sheet, row: number) => [5, 6, 7].map((column) => styleAt(sheet, row, column));

test("headings and cells get font, size, fill and borders of the column on their left, row by row", async () => {
  const { opened, sheet } = list(STYLE, { ...STYLE, fill: "#DDDDDD", wrapText: true });
  (sheet.rows[3] ??= [])[4] = { value: null, style: { fill: "#FFFF00" } };
  await opened.validate();
  for (const row of [1, 2, 3, 4]) {
    expect(ours(sheet, row).map(copied)).toEqual(Array(3).fill(copied(styleAt(sheet, row, 4))));
  }
  expect(sheet.conditionalFormats.map(({ areas }) => areas)).toEqual(
    Array(5).fill([{ row: 2, column: 6, rows: 3, columns: 1 }]),
  );
});

test("in a table too, and formats that people set later stay", async () => {
  const opened = open(standard());
  const { sheet, table } = opened.table("DeNghi");
  const { row, column, columns } = table.area;
  await opened.validate();
  for (let index = row; index <= lastRow(table.area); index++) {
    expect(copied(styleAt(sheet, index, column + columns))).toEqual(
      copied(styleAt(sheet, index, column + columns - 1)),
    );
  }
  const cells = sheet.rows[row + 1]!;
  cells[column + columns] = { ...cells[column + columns]!, style: { fill: "#00FF00" } };
  await opened.validate({ today: 1 });
  expect(cells[column + columns]?.style).toEqual({ fill: "#00FF00" });
});

test.each<[string, Style]>([
  ["wrapped", { wrapText: true }],
  ["a date", { numberFormat: "dd/mm/yyyy" }],
  ["text", { numberFormat: "@" }],
  ["justified", { horizontal: "Justify" }],
  ["turned", { rotation: 90 }],
  ["shrunk", { rest: { alignment: { shrinkToFit: true } } }],
])("a column that is %s makes no row grow and no cell unreadable", async (_, style) => {
  const { opened, sheet } = list({ ...STYLE, ...style });
  const { written } = await opened.validate();
  expect(written.unconfirmed).toBe(0);
  for (const row of [1, 2, 3, 4]) {
    for (const format of ours(sheet, row)) {
      expect({ wrapText: false, numberFormat: "General", rotation: 0, ...format }).toMatchObject({
        wrapText: false,
        numberFormat: "General",
        rotation: 0,
        horizontal: row === 1 ? "Center" : "Left",
      });
      expect(format.rest?.alignment ?? {}).not.toMatchObject({ shrinkToFit: true });
    }
  }
});

test("details with several lines are not wrapped, in later runs either", async () => {
  const { opened, sheet } = list(STYLE);
  await opened.validate();
  expect(opened.valueAt("List", 3, 7)).toMatch(/\n/);
  opened.edits.setCell("List", "C3", "");
  opened.edits.setCell("List", "D3", "");
  await opened.validate();
  expect(opened.valueAt("List", 2, 7)).toMatch(/\n/);
  expect([2, 3, 4].map((row) => styleAt(sheet, row, 7).wrapText ?? false)).toEqual([false, false, false]);
});

test("conditional formats, drop-downs and merged cells of that column are not copied", async () => {
  const { opened, sheet } = list(STYLE);
  const column: Area = { row: 2, column: 4, rows: 3, columns: 1 };
  sheet.conditionalFormats.push({ id: "{C1}", areas: [column], rule: { type: "expression", formulae: ["$E3=1"] } });
  sheet.validations.push({ areas: [column], type: "list", formulas: ['"a,b"'] });
  sheet.merges.push({ row: 2, column: 4, rows: 2, columns: 1 });
  await opened.validate();
  expect(sheet.conditionalFormats.find(({ id }) => id === "{C1}")?.areas).toEqual([column]);
  expect(sheet.validations.map(({ areas }) => areas)).toEqual([[column]]);
  expect(sheet.merges).toEqual([{ row: 2, column: 4, rows: 2, columns: 1 }]);
  expect(opened.valueAt("List", 3, 6)).toBe("Cần bổ sung");
});

test("the print area does not change, and there is no additional round trip", async () => {
  const { opened, sheet } = list(STYLE);
  sheet.pageLayout.printArea = "A1:E5";
  const { syncs } = await opened.validate();
  expect(sheet.pageLayout.printArea).toBe("A1:E5");
  expect(syncs).toBe(3);
});

test("after a gap they get the format of the list's last column", async () => {
  const { opened, sheet } = list(STYLE);
  putTable(sheet, "TraCuu", 1, 6, ["Đơn vị"], [[""]]);
  await opened.validate();
  expect(opened.valueAt("List", 1, 7)).toBe("Mã đề nghị");
  expect(copied(styleAt(sheet, 2, 8))).toEqual(copied(STYLE));
});
