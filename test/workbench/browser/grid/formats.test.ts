import { cellStyle } from "../../../../workbench/browser/grid/cellStyle";
import { conditionalStyle } from "../../../../workbench/host/operations/conditionalStyle";
import { tableAt, tableFormat } from "../../../../workbench/browser/grid/tableFormat";
import type { Cell, Style, Table } from "../../../../workbench/host";
import { workbookOf } from "../../host/support";

const table = (style: string): Table => ({
  id: "1",
  name: "T",
  area: { row: 1, column: 0, rows: 4, columns: 2 },
  showHeaders: true,
  showTotals: true,
  style,
  showBandedRows: true,
  showFilterButton: true,
  columns: [],
});

describe("tables", () => {
  it("fill the heading and every other row in medium styles", () => {
    expect(tableFormat(table("TableStyleMedium2"), 1)).toEqual({ fill: "#4472C4", color: "#FFFFFF", bold: true });
    expect(tableFormat(table("TableStyleMedium2"), 2).fill).toBe("#D9E1F2");
    expect(tableFormat(table("TableStyleMedium2"), 3).fill).toBeUndefined();
    expect(tableFormat(table("TableStyleMedium2"), 4)).toEqual({ bold: true, line: "#4472C4" });
  });

  it("draw lines in light styles and nothing without a style", () => {
    expect(tableFormat(table("TableStyleLight1"), 1)).toEqual({ bold: true, line: "#000000" });
    expect(tableFormat(table("TableStyleLight1"), 2).fill).toBeUndefined();
    expect(tableFormat(table(""), 1)).toEqual({});
  });

  it("are found by any of their cells", () => {
    const sheet = workbookOf().sheets[0]!;
    sheet.tables.push(table(""));
    expect(tableAt(sheet, 4, 1)?.name).toBe("T");
    expect(tableAt(sheet, 5, 1)).toBeUndefined();
  });
});

const styleOf = (cell: Cell) => {
  const sheet = workbookOf().sheets[0]!;
  sheet.rows = [[cell]];
  return cellStyle(sheet, 0, 0, cell);
};

it.each<[string, Cell, object]>([
  ["a number at the right", { value: 1 }, { textAlign: "right" }],
  ["a text at the left", { value: "a" }, { textAlign: "left", whiteSpace: "pre" }],
  ["an error in the middle", { value: "#N/A", isError: true }, { textAlign: "center" }],
  ["its own alignment first", { value: 1, style: { horizontal: "Center" } }, { textAlign: "center" }],
  ["wrapped text", { value: "a", style: { wrapText: true } }, { whiteSpace: "pre-wrap" }],
  ["top, middle and bottom", { value: 1, style: { vertical: "Top" } }, { justifyContent: "flex-start" }],
  [
    "fill and font",
    { value: 1, style: { fill: "#FF0000", font: { bold: true, color: "#00FF00", size: 14 } } },
    {
      background: "#FF0000",
      color: "#00FF00",
      fontWeight: 700,
      fontSize: "14pt",
    },
  ],
  ["a link", { value: "a", hyperlink: { target: "x" } }, { textDecoration: "underline", color: "#0563C1" }],
  [
    "borders",
    { value: 1, style: { borders: { top: { style: "medium", color: "#111111" }, left: { style: "dashed" } } } },
    {
      borderTop: "2px solid #111111",
      borderLeft: "1px dashed #000",
    },
  ],
])("shows %s", (_what, cell, style) => {
  expect(styleOf(cell)).toMatchObject(style);
});

it("does not use the table's white letters on a heading that has its own fill", () => {
  const sheet = workbookOf({ S: [[null], ["Tên"]] }).sheets[0]!;
  sheet.tables.push(table("TableStyleMedium2"));
  const styled = (style: Style) =>
    cellStyle({ ...sheet, rows: [[], [{ value: "Tên", style }]] }, 1, 0, { value: "Tên", style });
  expect(styled({ fill: "#DEECF9" }).color).toBe("#000000");
  expect(styled({}).color).toBe("#FFFFFF");
});

describe("conditional formats", () => {
  const sheet = workbookOf().sheets[0]!;
  const rule = (formula: string, more: object = {}) => ({
    type: "cellIs",
    operator: "equal",
    formulae: [formula],
    ...more,
  });
  const style = { fill: { bgColor: { argb: "FFFDE7E9" } }, font: { color: { argb: "FFA80000" }, bold: true } };
  const area = { row: 0, column: 0, rows: 2, columns: 1 };

  it.each<[string, string, Cell["value"], boolean]>([
    ["an equal text in any case", '"Hợp lệ"', "HỢP LỆ", true],
    ["another text", '"Hợp lệ"', "Không hợp lệ", false],
    ["an equal number", "3", 3, true],
    ["a number as text", "3", "3", false],
    ["an empty cell where nothing is sought", '""', null, true],
    ["an empty cell where something is", '"Duyệt"', null, false],
  ])("%s", (_what, formula, value, isMet) => {
    sheet.conditionalFormats = [{ id: "1", areas: [area], rule: rule(formula, { style }) }];
    expect(conditionalStyle(sheet, 1, 0, { value })).toEqual(
      isMet ? { fill: "#FDE7E9", color: "#A80000", bold: true } : undefined,
    );
  });

  it("affect no other cell, and rules that need a calculation do nothing", () => {
    sheet.conditionalFormats = [
      { id: "1", areas: [area], rule: rule('"a"', { style }) },
      { id: "2", areas: [area], rule: { type: "expression", formulae: ["TRUE"], style } },
    ];
    expect(conditionalStyle(sheet, 5, 0, { value: "a" })).toBeUndefined();
    expect(conditionalStyle(sheet, 0, 0, { value: "b" })).toBeUndefined();
  });
});
