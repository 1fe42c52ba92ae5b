import { relyOn } from "../assumptions";
import { HostError } from "../errors";
import { raiseChanged, type Change } from "../events/raise";
import { SHEET_COLUMNS, SHEET_ROWS, isEntireColumns, isEntireRows, lastColumn, lastRow } from "../geometry/area";
import type { Shift } from "../geometry/shift";
import type { Area, Cell, Sheet, Table } from "../model";
import type { HostState } from "../state";
import { guardShared, guardStructure, guardValues } from "./guard";
import { shiftEverything } from "./shiftDependents";
import { checkTables, emptiedTables, minRows } from "./shiftTables";

export type InsertDirection = "Down" | "Right";
export type DeleteDirection = "Up" | "Left";

/** Inserts blank cells at `area`; they get the format of the cells before them. */
export function insertCells(state: HostState, sheet: Sheet, area: Area, direction: InsertDirection): void {
  const axis = direction === "Down" ? "rows" : "columns";
  guardBlocks(state, area);
  guardShift(sheet, area, axis, "Insert");
  const shift = toShift(sheet, area, axis, 1);
  guardOffSheet(sheet, shift);
  checkTables(sheet, shift);
  moveCells(sheet, shift);
  relyOn("insert-format");
  inheritStyles(sheet, area, axis);
  shiftEverything(state, sheet, shift);
  raiseChanged(state, sheet, toChange(area, axis, "Inserted"));
}

export function deleteCells(state: HostState, sheet: Sheet, area: Area, direction: DeleteDirection): void {
  const axis = direction === "Up" ? "rows" : "columns";
  guardBlocks(state, area);
  guardShift(sheet, area, axis, "Delete");
  const shift = toShift(sheet, area, axis, -1);
  checkTables(sheet, shift);
  moveCells(sheet, shift);
  shiftEverything(state, sheet, shift);
  for (const table of emptiedTables(sheet)) restoreRow(state, sheet, table, shift);
  raiseChanged(state, sheet, toChange(area, axis, "Deleted"));
}

/** A blank row for a table that lost all its rows; cells below make room. */
function restoreRow(state: HostState, sheet: Sheet, table: Table, deleted: Shift): void {
  const shift: Shift = { ...deleted, index: table.area.row + (table.showHeaders ? 1 : 0), count: 1 };
  moveCells(sheet, shift);
  shiftEverything(state, sheet, shift);
  table.area = { ...table.area, rows: minRows(table) };
}

/** A workbook with legacy sharing allows whole rows and columns, but no blocks of cells. */
function guardBlocks(state: HostState, area: Area): void {
  if (!isEntireRows(area) && !isEntireColumns(area)) guardShared(state);
}

function guardShift(sheet: Sheet, area: Area, axis: "rows" | "columns", kind: "Insert" | "Delete"): void {
  if (!sheet.protection) return;
  guardStructure(sheet, `allow${kind}${axis === "rows" ? "Rows" : "Columns"}`);
  if (kind === "Delete") guardValues(sheet, area);
}

function toShift(sheet: Sheet, area: Area, axis: "rows" | "columns", sign: 1 | -1): Shift {
  const whole = axis === "rows" ? isEntireRows(area) : isEntireColumns(area);
  const isRows = axis === "rows";
  return {
    sheetId: sheet.id,
    axis,
    index: isRows ? area.row : area.column,
    count: sign * (isRows ? area.rows : area.columns),
    ...(whole
      ? {}
      : { band: isRows ? { start: area.column, size: area.columns } : { start: area.row, size: area.rows } }),
  };
}

function guardOffSheet(sheet: Sheet, { axis, count, band }: Shift): void {
  const end = axis === "rows" ? SHEET_ROWS - count : SHEET_COLUMNS - count;
  const inBand = (index: number): boolean => !band || (index >= band.start && index < band.start + band.size);
  const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.value !== null;
  const isPushedOff =
    axis === "rows"
      ? sheet.rows.length > end &&
        sheet.rows.slice(end).some((cells) => cells?.some((cell, column) => inBand(column) && isFilled(cell)))
      : sheet.rows.some((cells, row) => cells && cells.length > end && inBand(row) && cells.slice(end).some(isFilled));
  if (isPushedOff) throw new HostError("NonBlankCellOffSheet");
}

/** Moves cells, and with whole rows or columns also sizes, formats and hidden state. */
function moveCells(sheet: Sheet, shift: Shift): void {
  noteMove(sheet, { [shift.axis === "rows" ? "row" : "column"]: shift.index });
  if (shift.axis === "rows") moveRows(sheet, shift);
  else moveColumns(sheet, shift);
}

/** Content of the file that refers to cells but is not in the model is not adapted. */
export function noteMove(sheet: Sheet, from: NonNullable<Sheet["movedFrom"]>): void {
  const before = sheet.movedFrom ?? {};
  for (const axis of ["row", "column"] as const) {
    const [start, known] = [from[axis], before[axis]];
    if (start !== undefined) before[axis] = Math.min(start, known ?? start);
  }
  sheet.movedFrom = before;
}

function moveRows(sheet: Sheet, { index, count, band }: Shift): void {
  if (!band) {
    spliceSparse(sheet.rows, index, count);
    spliceSparse(sheet.rowHeights, index, count);
    spliceSparse(sheet.rowStyles, index, count);
    if (sheet.rowLevels) spliceSparse(sheet.rowLevels, index, count);
    sheet.hiddenRows = shiftSet(sheet.hiddenRows, index, count);
    for (const key of ["autoHeightRows", "rowsToFit"] as const) {
      const rows = sheet[key];
      if (rows) sheet[key] = shiftSet(rows, index, count);
    }
    return;
  }
  const columns = Array.from({ length: band.size }, (_, index) => band.start + index);
  const cellAt = (row: number, column: number): Cell | undefined => sheet.rows[row]?.[column];
  const order = count > 0 ? descending(sheet.rows.length - 1, index) : ascending(index, sheet.rows.length - 1 + count);
  for (const row of order)
    for (const column of columns)
      putCell(sheet, count > 0 ? row + count : row, column, cellAt(count > 0 ? row : row - count, column));
  const blanks =
    count > 0
      ? ascending(index, index + count - 1)
      : ascending(Math.max(index, sheet.rows.length + count), sheet.rows.length - 1);
  for (const row of blanks) for (const column of columns) putCell(sheet, row, column, undefined);
}

function moveColumns(sheet: Sheet, { index, count, band }: Shift): void {
  sheet.rows.forEach((cells, row) => {
    if (cells && (!band || (row >= band.start && row < band.start + band.size))) spliceSparse(cells, index, count);
  });
  if (band) return;
  spliceSparse(sheet.columnWidths, index, count);
  spliceSparse(sheet.columnStyles, index, count);
  if (sheet.columnLevels) spliceSparse(sheet.columnLevels, index, count);
  sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, index, count);
}

function putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  if (cell) (sheet.rows[row] ??= [])[column] = cell;
  else delete sheet.rows[row]?.[column];
}

function spliceSparse<T>(items: (T | undefined)[], index: number, count: number): void {
  if (items.length <= index) return;
  if (count < 0) items.splice(index, -count);
  else {
    const tail = items.splice(index);
    items.length = index + count;
    // Not with a spread: many thousands of arguments overflow the stack.
    for (const item of tail) items.push(item);
  }
}

const shiftSet = (indexes: Set<number>, start: number, count: number): Set<number> =>
  new Set(
    [...indexes]
      .filter((index) => count > 0 || index < start || index >= start - count)
      .map((index) => (index < start ? index : index + count)),
  );

const ascending = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
const descending = (from: number, to: number): number[] => ascending(to, from).reverse();

function inheritStyles(sheet: Sheet, area: Area, axis: "rows" | "columns"): void {
  const isRows = axis === "rows";
  const before = isRows ? area.row - 1 : area.column - 1;
  if (before < 0) return;
  if (isRows && isEntireRows(area))
    for (let row = area.row; row <= lastRow(area); row += 1) inheritRowStyle(sheet, before, row);
  if (!isRows && isEntireColumns(area)) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      if (sheet.columnStyles[before]) sheet.columnStyles[column] = sheet.columnStyles[before];
      if (sheet.columnWidths[before] !== undefined) sheet.columnWidths[column] = sheet.columnWidths[before];
    }
  }
  const rowLimit = isRows ? lastRow(area) : Math.min(lastRow(area), sheet.rows.length - 1);
  for (let row = area.row; row <= rowLimit; row += 1) {
    const model = isRows ? sheet.rows[before] : undefined;
    const columnLimit = isRows ? Math.min(lastColumn(area), (model?.length ?? 0) - 1) : lastColumn(area);
    for (let column = area.column; column <= columnLimit; column += 1) {
      const style = (isRows ? model?.[column] : sheet.rows[row]?.[before])?.style;
      if (style) putCell(sheet, row, column, { value: null, style });
    }
  }
}

function inheritRowStyle(sheet: Sheet, from: number, to: number): void {
  if (sheet.rowStyles[from]) sheet.rowStyles[to] = sheet.rowStyles[from];
}

function toChange(area: Area, axis: "rows" | "columns", kind: "Inserted" | "Deleted"): Change {
  const isRows = axis === "rows";
  const whole = isRows ? isEntireRows(area) : isEntireColumns(area);
  const inserted = kind === "Inserted";
  return {
    area,
    changeType: whole ? `${isRows ? "Row" : "Column"}${kind}` : `Cell${kind}`,
    shiftDirection: isRows
      ? inserted
        ? "ShiftCellDown"
        : "ShiftCellUp"
      : inserted
        ? "ShiftCellRight"
        : "ShiftCellLeft",
  };
}
