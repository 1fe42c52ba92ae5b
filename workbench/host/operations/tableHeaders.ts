import { overlaps } from "../geometry/area";
import { sameName } from "../lookup";
import type { Area, Sheet, Table } from "../model";
import type { HostState } from "../state";
import { styleAt } from "../styles";
import { cellText } from "../values/cellText";

export const headerArea = (table: Table): Area => ({ ...table.area, rows: 1 });

/** Rows between header and totals; Excel keeps at least one. */
export const bodyArea = ({ area, showHeaders, showTotals }: Table): Area => ({
  ...area,
  row: area.row + (showHeaders ? 1 : 0),
  rows: area.rows - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0),
});

/** After writing header cells: columns get their names, cells become texts, blanks and duplicates get default names. */
export function syncHeaders(state: HostState, sheet: Sheet, table: Table, written: Area): void {
  if (!table.showHeaders || !overlaps(headerArea(table), written)) return;
  table.columns.forEach((column, index) => {
    const sheetColumn = table.area.column + index;
    if (sheetColumn < written.column || sheetColumn >= written.column + written.columns) return;
    const cell = sheet.rows[table.area.row]?.[sheetColumn];
    const text = cellText(cell?.value ?? null, styleAt(sheet, table.area.row, sheetColumn), state.workbook.date1904);
    column.name = uniqueColumnName(table, text, index);
    putHeader(sheet, table, index);
  });
}

/** Writes the name of a column into its header cell. */
export function putHeader(sheet: Sheet, table: Table, index: number): void {
  const column = table.columns[index];
  if (!column || !table.showHeaders) return;
  const row = (sheet.rows[table.area.row] ??= []);
  const sheetColumn = table.area.column + index;
  const old = row[sheetColumn];
  if (old?.value === column.name && old.formula === undefined) return;
  row[sheetColumn] = { value: column.name, ...(old?.style ? { style: old.style } : {}) };
}

/** `wanted`, or "Column3" for a blank, or "Tên2" if another column has the name already. */
export function uniqueColumnName(table: Pick<Table, "columns">, wanted: string, index: number): string {
  const isTaken = (name: string): boolean =>
    table.columns.some((column, position) => position !== index && sameName(column.name, name));
  const base = wanted === "" ? "Column" : wanted;
  if (wanted !== "" && !isTaken(wanted)) return wanted;
  for (let count = wanted === "" ? 1 : 2; ; count += 1) if (!isTaken(`${base}${count}`)) return `${base}${count}`;
}
