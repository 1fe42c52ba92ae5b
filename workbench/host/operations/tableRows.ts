import type { Argument } from "../batch/define";
import { HostError, invalidArgument } from "../errors";
import { nextId } from "../ids";
import type { TablePlace } from "../lookup";
import type { Area } from "../model";
import type { HostState } from "../state";
import { toRows, writeValues, type Rows } from "./cells";
import { clearArea } from "./clear";
import { deleteCells, insertCells } from "./shift";
import { bodyArea, putHeader, uniqueColumnName } from "./tableHeaders";

/** A table without data has one blank row, which the first added row replaces. */
function isBlankBody({ sheet, table }: TablePlace): boolean {
  const body = bodyArea(table);
  if (body.rows !== 1) return false;
  return table.columns.every((_, index) => {
    const cell = sheet.rows[body.row]?.[body.column + index];
    return !cell || (cell.value === null && cell.formula === undefined);
  });
}

/** Adds rows at `index` (undefined = at the end), blank without values; returns the index of the first. */
export function addTableRows(state: HostState, place: TablePlace, index: number | undefined, values: Argument): number {
  const { sheet, table } = place;
  if (sheet.protection) throw new HostError("AccessDenied");
  const body = bodyArea(table);
  const rows = rowsOf(table.columns.length, values);
  const count = rows?.length ?? 1;
  const isReplacing = index === undefined && isBlankBody(place) && rows !== undefined;
  const position = isReplacing ? 0 : (index ?? body.rows);
  if (position < 0 || position > body.rows) throw invalidArgument("index");
  const added = isReplacing ? count - 1 : count;
  if (added > 0) makeRoom(state, place, body.row + position + (count - added), added);
  if (rows) writeValues(state, sheet, { ...bodyArea(table), row: body.row + position, rows: count }, rows);
  return position;
}

/** At the end of the table room is made only below it; cells beside the table do not move. */
function makeRoom(state: HostState, { sheet, table }: TablePlace, row: number, rows: number): void {
  const before = table.area;
  insertCells(state, sheet, { ...before, row, rows }, "Down");
  table.area = { ...before, rows: before.rows + rows };
}

/** A 2-D array, one row, or nothing. */
function rowsOf(columns: number, values: Argument): Rows | undefined {
  if (values === null) return undefined;
  if (!Array.isArray(values) || values.length === 0) throw invalidArgument("values");
  const rows = Array.isArray(values[0]) ? values : [values];
  return toRows({ row: 0, column: 0, rows: rows.length, columns }, rows);
}

/** Deletes rows of data; the last row is only cleared. */
export function deleteTableRows(state: HostState, { sheet, table }: TablePlace, index: number, count: number): void {
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw invalidArgument("index");
  const first: Area = { ...body, row: body.row + index, rows: count };
  const isAll = count === body.rows;
  if (isAll) clearArea(state, sheet, { ...first, rows: 1 }, "Contents");
  const rest = isAll ? { ...first, row: first.row + 1, rows: count - 1 } : first;
  if (rest.rows > 0) deleteCells(state, sheet, rest, "Up");
}

/** Adds a column at `index` (undefined = at the end) with values for header and data, or for the data only. */
export function addTableColumn(
  state: HostState,
  place: TablePlace,
  index: number | undefined,
  values: Argument,
  name: string | undefined,
): number {
  const { sheet, table } = place;
  if (sheet.protection) throw new HostError("AccessDenied");
  const position = index ?? table.columns.length;
  if (position < 0 || position > table.columns.length) throw invalidArgument("index");
  const { area } = table;
  insertCells(state, sheet, { ...area, column: area.column + position, columns: 1 }, "Right");
  if (table.columns.length === area.columns) {
    // At either end the cells moved beside the table, so the table is extended.
    table.columns.splice(position, 0, { id: nextId("c"), name: uniqueColumnName(table, "", -1) });
    table.area = { ...area, columns: area.columns + 1 };
  }
  putHeader(sheet, table, position);
  if (values !== null) writeColumn(state, place, position, values);
  const column = table.columns[position];
  if (name !== undefined && column) {
    column.name = uniqueColumnName(table, name, position);
    putHeader(sheet, table, position);
  }
  return position;
}

function writeColumn(state: HostState, { sheet, table }: TablePlace, index: number, values: Argument): void {
  const column: Area = { ...table.area, column: table.area.column + index, columns: 1 };
  const body: Area = { ...bodyArea(table), column: column.column, columns: 1 };
  const isBodyOnly = Array.isArray(values) && values.length === body.rows && body.rows !== column.rows;
  writeValues(state, sheet, isBodyOnly ? body : column, toRows(isBodyOnly ? body : column, values));
}

export function deleteTableColumn(state: HostState, { sheet, table }: TablePlace, index: number): void {
  if (table.columns.length === 1) throw new HostError("InvalidOperation", "A table needs a column.");
  deleteCells(state, sheet, { ...table.area, column: table.area.column + index, columns: 1 }, "Left");
}
