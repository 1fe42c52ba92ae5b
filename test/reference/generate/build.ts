import { blankSheet } from "../../../workbench/host/blankSheet";
import type { Area, Cell, Sheet, Table, Workbook } from "../../../workbench/host/model";

/** A small builder of plain workbooks, for the generator and for hand-made cases. */

export type Content = Cell | string | number | boolean | null;

export const errorCell = (text: `#${string}`, formula?: string): Cell =>
  formula === undefined ? { value: text, isError: true } : { value: text, isError: true, formula };

export const formulaCell = (value: string | number, formula: string): Cell => ({ value, formula });

export const dateCell = (serial: number): Cell => ({ value: serial, style: { numberFormat: "dd/mm/yyyy" } });

const toCell = (content: Content): Cell | undefined => {
  if (content === null) return undefined;
  return typeof content === "object" ? content : { value: content };
};

export function newWorkbook(name = "random.xlsx"): Workbook {
  return { name, sheets: [], names: [], date1904: false, readOnly: false, activeSheetId: "", properties: {} };
}

export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = blankSheet(`s${workbook.sheets.length + 1}`, name);
  workbook.sheets.push(sheet);
  workbook.activeSheetId ||= sheet.id;
  return sheet;
}

export function put(sheet: Sheet, row: number, column: number, content: Content): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row]!;
  while (cells.length <= column) cells.push(undefined);
  cells[column] = toCell(content);
}

export function putRow(sheet: Sheet, row: number, column: number, contents: Content[]): void {
  contents.forEach((content, index) => put(sheet, row, column + index, content));
}

/** Writes the headings and the rows and makes them a table. A table has at least one row under its headings. */
export function addTable(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  corner: { row: number; column: number },
  headings: string[],
  rows: Content[][],
): Table {
  const id = `t${workbook.sheets.reduce((sum, item) => sum + item.tables.length, 0) + 1}`;
  putRow(sheet, corner.row, corner.column, headings);
  rows.forEach((row, index) => putRow(sheet, corner.row + 1 + index, corner.column, row));
  const area = { ...corner, rows: Math.max(1, rows.length) + 1, columns: headings.length };
  put(sheet, area.row + area.rows - 1, corner.column, sheet.rows[area.row + area.rows - 1]?.[corner.column] ?? null);
  const table: Table = {
    id,
    name: freeName(workbook, name),
    area,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
    columns: headings.map((heading, index) => ({ id: String(index + 1), name: heading })),
  };
  sheet.tables.push(table);
  return table;
}

/** A workbook has each table name once. */
function freeName({ sheets }: Workbook, name: string): string {
  const taken = sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase()));
  let free = name;
  for (let count = 1; taken.includes(free.toLowerCase()); count++) free = `${name}${count}`;
  return free;
}

export function merge(sheet: Sheet, area: Area): void {
  sheet.merges.push(area);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (row !== area.row || column !== area.column) put(sheet, row, column, null);
}
