import type { Area, Cell, Sheet, Table, Workbook } from "../../workbench/host/model";
import { headingKey, isBlankText } from "./text";

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.rows[row]?.[column];

export function textOf(cell: Cell | undefined): string {
  const value = cell?.value ?? "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export const isError = (cell: Cell | undefined): boolean => cell?.isError === true;
export const isBlank = (cell: Cell | undefined): boolean => !isError(cell) && isBlankText(textOf(cell));
export const isFilled = (cell: Cell | undefined): boolean => !isError(cell) && !isBlank(cell);

/** Anything at all that a write would destroy. */
export const isOccupied = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ""));

export const lastRowOf = (sheet: Sheet): number => sheet.rows.length - 1;
export function lastColumnOf(sheet: Sheet): number {
  let last = -1;
  for (const row of sheet.rows) last = Math.max(last, (row?.length ?? 0) - 1);
  return last;
}

export function a1(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + String(row + 1);
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export interface PlacedTable {
  sheet: Sheet;
  table: Table;
}

export function findTable(workbook: Workbook, name: string): PlacedTable | null {
  for (const sheet of workbook.sheets)
    for (const table of sheet.tables) if (table.name.toLowerCase() === name.toLowerCase()) return { sheet, table };
  return null;
}

/** The column of a table under this heading. */
export function tableColumn({ sheet, table }: PlacedTable, heading: string): number | null {
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++)
    if (headingKey(textOf(cellAt(sheet, table.area.row, column))) === headingKey(heading)) return column;
  return null;
}

export function tableRows({ table }: PlacedTable): number[] {
  const first = table.area.row + (table.showHeaders ? 1 : 0);
  const end = table.area.row + table.area.rows - (table.showTotals ? 1 : 0);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}
