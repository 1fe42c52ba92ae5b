import { relyOn } from "../assumptions";
import { HostError, invalidArgument } from "../errors";
import { raiseTableEvent } from "../events/raise";
import { EventType } from "../events/types";
import { lastColumn, overlaps, sameArea } from "../geometry/area";
import { nextId } from "../ids";
import { sameName, type TablePlace } from "../lookup";
import type { Area, Sheet, Table } from "../model";
import type { HostState } from "../state";
import { guardShared, mergesIn } from "./guard";
import { insertCells } from "./shift";
import { headerArea, putHeader, syncHeaders } from "./tableHeaders";

/** Creates a table over `area`. Without headers Excel moves the data down one row and names the columns. */
export function addTable(state: HostState, sheet: Sheet, given: Area, hasHeaders: boolean): Table {
  guardShared(state);
  if (sheet.protection) throw new HostError("AccessDenied");
  checkFree(sheet, given);
  if (!hasHeaders) insertCells(state, sheet, { ...given, rows: 1 }, "Down");
  const table: Table = {
    id: freeId(state),
    name: freeTableName(state),
    // At least one row of data: for a header alone Excel includes the blank row below.
    area: { ...given, rows: Math.max(2, given.rows + (hasHeaders ? 0 : 1)) },
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
    columns: Array.from({ length: given.columns }, () => ({ id: nextId("c"), name: "" })),
  };
  sheet.tables.push(table);
  syncHeaders(state, sheet, table, headerArea(table));
  raiseTableEvent(state, EventType.tableAdded, sheet.id, table);
  return table;
}

/** Tables must not overlap other tables or merged cells. */
function checkFree(sheet: Sheet, area: Area, self?: Table): void {
  const isTaken = sheet.tables.some((table) => table !== self && overlaps(table.area, area));
  const isMerged = mergesIn(sheet, area).length > 0;
  if (isTaken || isMerged) relyOn("table-overlap");
  if (isTaken) throw new HostError("InvalidArgument", "A table cannot overlap another table.");
  if (isMerged) throw new HostError("InvalidOperation", "A table cannot overlap merged cells.");
}

/** Numbered like Excel's default names. */
function freeId(state: HostState): string {
  const used = new Set(state.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id)));
  for (let id = 1; ; id += 1) if (!used.has(String(id))) return String(id);
}

function freeTableName(state: HostState): string {
  for (let count = 1; ; count += 1) if (!isNameTaken(state, `Table${count}`)) return `Table${count}`;
}

const isNameTaken = (state: HostState, name: string, self?: Table): boolean =>
  state.workbook.sheets.some((sheet) => sheet.tables.some((table) => table !== self && sameName(table.name, name))) ||
  state.workbook.names.some((defined) => sameName(defined.name, name));

/** Letters, digits, "_", "." and "\", not beginning with a digit, and not like a cell's address. */
export function isValidName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    !/^([a-z]{1,3}\d{1,7}|r\d*(c\d*)?|c)$/i.test(name)
  );
}

export function renameTable(state: HostState, table: Table, name: string): void {
  if (!isValidName(name)) throw invalidArgument(`the table name ${JSON.stringify(name)}`);
  // office-js #551
  if (isNameTaken(state, name, table)) throw invalidArgument(`the table name ${name} is taken`);
  table.name = name;
}

/** The header row must stay, and the new area must overlap the old one. */
export function resizeTable(state: HostState, { sheet, table }: TablePlace, area: Area): void {
  if (sheet.protection) throw new HostError("AccessDenied");
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  const staysPut = area.row === table.area.row && overlaps(area, table.area);
  if (!staysPut || area.rows < least)
    throw new HostError("InvalidArgument", "The new range must keep the header row and overlap the table.");
  checkFree(sheet, area, table);
  if (sameArea(area, table.area)) return;
  const before = table.area;
  table.area = area;
  table.columns = Array.from({ length: area.columns }, (_, index) => {
    const old = table.columns[area.column + index - before.column];
    return old ?? { id: nextId("c"), name: "" };
  });
  syncHeaders(state, sheet, table, headerArea(table));
}

/** Removes the table but not its cells and formats. */
export function convertToRange(state: HostState, { sheet, table }: TablePlace): Area {
  if (sheet.protection) throw new HostError("AccessDenied");
  sheet.tables = sheet.tables.filter((item) => item !== table);
  raiseTableEvent(state, EventType.tableDeleted, sheet.id, table);
  return table.area;
}

/** Removes the header row, or restores it above the data. */
export function setShowHeaders(state: HostState, { sheet, table }: TablePlace, show: boolean): void {
  if (show === table.showHeaders) return;
  const { area } = table;
  if (show) {
    const row = area.row - 1;
    const isFree =
      row >= 0 && !table.columns.some((_, index) => (sheet.rows[row]?.[area.column + index]?.value ?? null) !== null);
    if (!isFree) insertCells(state, sheet, { ...area, rows: 1 }, "Down");
    table.showHeaders = true;
    table.area = isFree ? { ...area, row, rows: area.rows + 1 } : { ...area, rows: area.rows + 1 };
    table.columns.forEach((_, index) => putHeader(sheet, table, index));
    return;
  }
  for (let column = area.column; column <= lastColumn(area); column += 1) delete sheet.rows[area.row]?.[column];
  table.showHeaders = false;
  table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/** Adds the totals row below the data, making room for it. */
export function setShowTotals(state: HostState, { sheet, table }: TablePlace, show: boolean): void {
  if (show === table.showTotals) return;
  const { area } = table;
  if (show) {
    relyOn("totals-row");
    insertCells(state, sheet, { ...area, row: area.row + area.rows, rows: 1 }, "Down");
    table.area = { ...area, rows: area.rows + 1 };
    table.showTotals = true;
    const first = (sheet.rows[area.row + area.rows] ??= []);
    first[area.column] = { value: table.columns[0]?.totalsLabel ?? "Total" };
    return;
  }
  for (let column = area.column; column <= lastColumn(area); column += 1)
    delete sheet.rows[area.row + area.rows - 1]?.[column];
  table.showTotals = false;
  table.area = { ...area, rows: area.rows - 1 };
}
