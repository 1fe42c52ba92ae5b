import { relyOn } from "../assumptions";
import { HostError } from "../errors";
import { raiseTableEvent } from "../events/raise";
import { EventType } from "../events/types";
import { lastColumn, lastRow } from "../geometry/area";
import { isInBand, shiftArea, type Shift } from "../geometry/shift";
import { nextId } from "../ids";
import type { Sheet, Table } from "../model";
import type { HostState } from "../state";
import { putHeader, uniqueColumnName } from "./tableHeaders";

/** Excel refuses to move part of a table, or its header without its rows. */
export function checkTables(sheet: Sheet, shift: Shift): void {
  for (const table of sheet.tables) {
    if (!isInBand(table.area, shift) && isCutBy(table, shift)) {
      throw new HostError(
        "InvalidOperation",
        "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
      );
    }
    if (removesHeaderOnly(table, shift)) {
      relyOn("delete-header-row");
      throw new HostError("InvalidOperation", "The header row of a table cannot be deleted without the table.");
    }
  }
}

/** Whether the moved cells cross the table, at or before it. */
function isCutBy({ area }: Table, { axis, index, band }: Shift): boolean {
  if (!band) return false;
  const [start, size] = axis === "rows" ? [area.column, area.columns] : [area.row, area.rows];
  const end = axis === "rows" ? lastRow(area) : lastColumn(area);
  return band.start < start + size && band.start + band.size > start && index <= end;
}

function removesHeaderOnly({ area, showHeaders }: Table, { axis, index, count }: Shift): boolean {
  if (axis !== "rows" || count >= 0 || !showHeaders) return false;
  const end = index - count;
  return index <= area.row && end > area.row && end < area.row + area.rows;
}

/** Moves the tables and adapts their columns. */
export function shiftTables(state: HostState, sheet: Sheet, shift: Shift): void {
  const gone: Table[] = [];
  for (const table of sheet.tables) {
    const before = table.area;
    if (!isInBand(before, shift)) continue;
    const after = shiftArea(before, shift);
    if (!after) {
      gone.push(table);
      continue;
    }
    table.area = after;
    if (shift.axis === "columns") shiftColumns(sheet, table, before.column, shift);
  }
  sheet.tables = sheet.tables.filter((table) => !gone.includes(table));
  for (const table of gone) raiseTableEvent(state, EventType.tableDeleted, sheet.id, table);
}

function shiftColumns(sheet: Sheet, table: Table, left: number, { index, count }: Shift): void {
  if (count < 0) {
    const first = Math.max(0, index - left);
    table.columns.splice(first, Math.max(0, Math.min(table.columns.length, index - count - left) - first));
    return;
  }
  if (index <= left || index >= left + table.columns.length) return;
  for (let position = index - left; position < index - left + count; position += 1) {
    table.columns.splice(position, 0, { id: nextId("c"), name: uniqueColumnName(table, "", -1) });
    putHeader(sheet, table, position);
  }
}

/** A table has at least this many rows: Excel leaves one blank row when all data is deleted. */
export const minRows = ({ showHeaders, showTotals }: Table): number => (showHeaders ? 1 : 0) + (showTotals ? 1 : 0) + 1;

/** The tables that lost all rows of data in a deletion. */
export const emptiedTables = (sheet: Sheet): Table[] =>
  sheet.tables.filter((table) => table.area.rows < minRows(table));
