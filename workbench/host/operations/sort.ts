import { relyOn } from "../assumptions";
import { HostError, invalidArgument } from "../errors";
import { raiseChanged, raiseSheetEvent } from "../events/raise";
import { EventType } from "../events/types";
import { areaAddress } from "../geometry/address";
import { translateFormula } from "../geometry/references";
import { lastColumn, lastRow } from "../geometry/area";
import type { Area, Cell, Sheet } from "../model";
import type { HostState } from "../state";
import { styleAt } from "../styles";
import { conditionalStyle } from "./conditionalStyle";
import { guardStructure, guardValues, mergesIn } from "./guard";
import { noteMove } from "./shift";

export interface SortKey {
  /** 0-based column (or row) of the sorted area. */
  key: number;
  ascending: boolean;
  /** Rows whose cell has this fill come first (last, if not ascending), whatever their values. */
  fill?: string;
}

export interface SortOptions {
  matchCase: boolean;
  /** true sorts rows, as usual; false sorts columns. */
  byRows: boolean;
}

/** Sorts an area; equal rows keep their order, blanks come last in both directions. */
export function sortArea(state: HostState, sheet: Sheet, area: Area, keys: SortKey[], options: SortOptions): void {
  guardSort(sheet, area);
  const limit = options.byRows ? area.columns : area.rows;
  for (const { key } of keys) if (key < 0 || key >= limit) throw invalidArgument(`a sort key ${key}`);
  const lines = linesOf(sheet, area, options.byRows);
  relyOn("sort-order");
  const collator = new Intl.Collator(undefined, {
    sensitivity: options.matchCase ? "variant" : "accent",
    numeric: false,
  });
  const hasFill = (line: number, key: number, fill: string): boolean =>
    fillAt(sheet, area.row + (options.byRows ? line : key), area.column + (options.byRows ? key : line)) === fill;
  const order = lines
    .map((line, index) => ({ line, index }))
    .sort((a, b) => {
      for (const { key, ascending, fill } of keys) {
        if (fill !== undefined) {
          const result = Number(hasFill(b.index, key, fill)) - Number(hasFill(a.index, key, fill));
          if (result !== 0) return ascending ? result : -result;
          continue;
        }
        const result = compareCells(a.line[key], b.line[key], ascending, collator);
        if (result !== 0) return result;
      }
      return a.index - b.index;
    });
  noteMove(sheet, options.byRows ? { row: area.row } : { column: area.column });
  order.forEach(({ line, index: from }, to) => putLine(sheet, area, options.byRows, line, from, to));
  const type = options.byRows ? EventType.worksheetRowSorted : EventType.worksheetColumnSorted;
  raiseSheetEvent(state, type, sheet.id, { address: areaAddress(area) });
  raiseChanged(state, sheet, { area, changeType: "RangeEdited", shiftDirection: "None" });
}

/** The displayed fill: a conditional format's goes before the cell's. */
function fillAt(sheet: Sheet, row: number, column: number): string | undefined {
  const cell = sheet.rows[row]?.[column];
  return (cell && conditionalStyle(sheet, row, column, cell)?.fill) ?? styleAt(sheet, row, column)?.fill;
}

function guardSort(sheet: Sheet, area: Area): void {
  if (sheet.protection) {
    guardStructure(sheet, "allowSort");
    guardValues(sheet, area);
  }
  if (mergesIn(sheet, area).length > 0)
    throw new HostError("InvalidOperation", "To do this, all the merged cells need to be the same size.");
}

function linesOf(sheet: Sheet, area: Area, byRows: boolean): (Cell | undefined)[][] {
  const lines: (Cell | undefined)[][] = [];
  for (let line = 0; line < (byRows ? area.rows : area.columns); line += 1) {
    const cells: (Cell | undefined)[] = [];
    for (let index = 0; index < (byRows ? area.columns : area.rows); index += 1) {
      const [row, column] = byRows ? [area.row + line, area.column + index] : [area.row + index, area.column + line];
      cells.push(sheet.rows[row]?.[column]);
    }
    lines.push(cells);
  }
  return lines;
}

function putLine(
  sheet: Sheet,
  area: Area,
  byRows: boolean,
  line: (Cell | undefined)[],
  from: number,
  to: number,
): void {
  line.forEach((cell, index) => {
    const [row, column] = byRows ? [area.row + to, area.column + index] : [area.row + index, area.column + to];
    const cells = (sheet.rows[row] ??= []);
    if (!cell) delete cells[column];
    else if (cell.formula === undefined || from === to) cells[column] = cell;
    else
      cells[column] = {
        ...cell,
        formula: translateFormula(cell.formula, byRows ? to - from : 0, byRows ? 0 : to - from),
      };
  });
}

/** Numbers, then texts, then booleans, then errors. */
const rank = (cell: Cell): number =>
  cell.isError ? 3 : typeof cell.value === "number" ? 0 : typeof cell.value === "string" ? 1 : 2;

function compareCells(a: Cell | undefined, b: Cell | undefined, ascending: boolean, collator: Intl.Collator): number {
  const isBlank = (cell: Cell | undefined): cell is undefined => !cell || cell.value === null;
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  const result = rank(a) - rank(b) || compareValues(a, b, collator);
  return ascending ? result : -result;
}

function compareValues(a: Cell, b: Cell, collator: Intl.Collator): number {
  if (typeof a.value === "number" && typeof b.value === "number") return a.value - b.value;
  if (typeof a.value === "string" && typeof b.value === "string")
    return a.isError ? 0 : collator.compare(a.value, b.value);
  return Number(a.value) - Number(b.value);
}

/** The part of an area with cells: whole rows and columns are not sorted up to the end of the sheet. */
export const sortable = (sheet: Sheet, area: Area): Area => {
  const rows = Math.max(1, Math.min(lastRow(area), sheet.rows.length - 1) - area.row + 1);
  const widest = Math.max(0, ...sheet.rows.slice(area.row, area.row + rows).map((cells) => cells?.length ?? 0));
  const columns = Math.max(1, Math.min(lastColumn(area), widest - 1) - area.column + 1);
  return { ...area, rows: Math.min(area.rows, rows), columns: area.columns === 16_384 ? columns : area.columns };
};
