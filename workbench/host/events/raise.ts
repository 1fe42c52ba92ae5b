import { relyOn } from "../assumptions";
import { areaAddress } from "../geometry/address";
import { intersect, overlaps } from "../geometry/area";
import type { Area, Cell, Sheet, Table } from "../model";
import type { HostState } from "../state";
import type { Json } from "../batch/wire";
import { EventType, WORKBOOK_TARGET } from "./types";

export interface Change {
  area: Area;
  changeType:
    "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
  shiftDirection: "None" | "ShiftCellDown" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellLeft";
  /** The previous content of a single changed cell; there are no details for several cells. */
  before?: Cell | undefined;
}

export const sourceOf = (state: HostState): "Local" | "Remote" =>
  state.events.editSource === "coauthor" ? "Remote" : "Local";

/** Raises `onChanged` of the sheet, of all sheets, and of the tables that the change touches. */
export function raiseChanged(state: HostState, sheet: Sheet, change: Change): void {
  const { events } = state;
  const targets: [type: number, target: string, table?: Table][] = [
    [EventType.worksheetChanged, sheet.id],
    [EventType.worksheetChanged, WORKBOOK_TARGET],
    ...sheet.tables
      .filter((table) => overlaps(table.area, change.area))
      .flatMap((table): [number, string, Table][] =>
        [table.id, sheet.id, WORKBOOK_TARGET].map((target) => [EventType.tableChanged, target, table]),
      ),
  ];
  for (const [type, target, table] of targets) {
    if (!events.isWanted(type, target)) continue;
    relyOn("chunked-events");
    const area = table ? (intersect(table.area, change.area) ?? change.area) : change.area;
    events.raise(type, target, changedArgs(state, sheet, change, area, table));
  }
}

function changedArgs(
  state: HostState,
  sheet: Sheet,
  change: Change,
  area: Area,
  table: Table | undefined,
): { [key: string]: Json } {
  const args: { [key: string]: Json } = {
    worksheetId: sheet.id,
    address: areaAddress(area),
    changeType: change.changeType,
    source: sourceOf(state),
    referenceId: state.ranges.keep({ sheetId: sheet.id, area }),
    triggerSource: state.events.editSource === "add-in" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: change.shiftDirection,
  };
  if (table) args["tableId"] = table.id;
  if (change.changeType === "RangeEdited" && area.rows === 1 && area.columns === 1) {
    const after = sheet.rows[area.row]?.[area.column];
    args["valueBefore"] = change.before?.value ?? "";
    args["valueAfter"] = after?.value ?? "";
    args["valueTypeBefore"] = valueTypeOf(change.before);
    args["valueTypeAfter"] = valueTypeOf(after);
  }
  return args;
}

/** `Excel.RangeValueType` of a cell. */
export function valueTypeOf(cell: Cell | undefined): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (!cell || (cell.value === null && cell.formula === undefined)) return "Empty";
  if (cell.isError) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

/** An event of a whole sheet or of the collection, raised for both targets. */
export function raiseSheetEvent(
  state: HostState,
  type: number,
  sheetId: string,
  args: { [key: string]: Json } = {},
): void {
  for (const target of [sheetId, WORKBOOK_TARGET]) {
    state.events.raise(type, target, { worksheetId: sheetId, source: sourceOf(state), ...args });
  }
}

export function raiseTableEvent(
  state: HostState,
  type: number,
  sheetId: string,
  table: Pick<Table, "id" | "name">,
): void {
  for (const target of [sheetId, WORKBOOK_TARGET]) {
    state.events.raise(type, target, {
      worksheetId: sheetId,
      tableId: table.id,
      tableName: table.name,
      source: sourceOf(state),
    });
  }
}
