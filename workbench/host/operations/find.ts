import { fromCorners, intersect, lastColumn, lastRow } from "../geometry/area";
import { valueTypeOf } from "../events/raise";
import type { Area, Cell, Sheet } from "../model";
import type { HostState } from "../state";
import { styleAt } from "../styles";
import { cellText } from "../values/cellText";
import { usedArea } from "./used";

export interface FindOptions {
  completeMatch: boolean;
  matchCase: boolean;
  backwards: boolean;
}

/** The first cell of an area, row by row, that shows `text`. */
export function findText(
  state: HostState,
  sheet: Sheet,
  area: Area,
  text: string,
  options: FindOptions,
): Area | undefined {
  const used = usedArea(sheet, true, area);
  if (!used) return undefined;
  const fold = (value: string): string => (options.matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  const found: Area[] = [];
  for (let row = used.row; row <= lastRow(used); row += 1) {
    for (let column = used.column; column <= lastColumn(used); column += 1) {
      const shown = fold(
        cellText(sheet.rows[row]?.[column]?.value ?? null, styleAt(sheet, row, column), state.workbook.date1904),
      );
      if (shown === "" || !(options.completeMatch ? shown === wanted : shown.includes(wanted))) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      if (!options.backwards) return cell;
      found.push(cell);
    }
  }
  return found.at(-1);
}

export const SPECIAL_TYPES = ["Blanks", "Constants", "Formulas", "Visible"] as const;

/** `Excel.SpecialCellValueType` names the kinds it takes one after another: "ErrorsLogicalText". */
export const isValueKinds = (kinds: string): boolean =>
  kinds === "All" || /^(Errors)?(Logical)?(Numbers?)?(Text)?$/.test(kinds);

/** The cells of an area that are of a kind, as few rectangles as a walk row by row gives. */
export function specialCells(sheet: Sheet, area: Area, type: (typeof SPECIAL_TYPES)[number], kinds: string): Area[] {
  // Excel looks into the used range only (assumption "blanks-within-used").
  const used = type === "Visible" ? area : usedArea(sheet, false);
  const within = used && intersect(used, area);
  return within ? areasWhere(within, (row, column) => isSpecial(sheet, row, column, type, kinds)) : [];
}

function isSpecial(
  sheet: Sheet,
  row: number,
  column: number,
  type: (typeof SPECIAL_TYPES)[number],
  kinds: string,
): boolean {
  const cell = sheet.rows[row]?.[column];
  switch (type) {
    case "Blanks":
      return valueTypeOf(cell) === "Empty";
    case "Visible":
      return !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    case "Constants":
      return cell !== undefined && cell.value !== null && cell.formula === undefined && isKind(cell, kinds);
    case "Formulas":
      return cell?.formula !== undefined && isKind(cell, kinds);
  }
}

const KIND_OF: Readonly<Record<string, string>> = {
  String: "Text",
  Double: "Number",
  Boolean: "Logical",
  Error: "Errors",
};

const isKind = (cell: Cell, kinds: string): boolean =>
  kinds === "All" || kinds.includes(KIND_OF[valueTypeOf(cell)] ?? "?");

/** Runs of columns per row; equal runs on rows below one another become one rectangle. */
function areasWhere(within: Area, test: (row: number, column: number) => boolean): Area[] {
  const areas: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = within.row; row <= lastRow(within); row += 1) {
    const next = new Map<string, Area>();
    for (const [from, to] of runs(within, (column) => test(row, column))) {
      const key = `${from}:${to}`;
      const above = open.get(key);
      if (above) above.rows += 1;
      const area = above ?? fromCorners(row, from, row, to);
      if (!above) areas.push(area);
      next.set(key, area);
    }
    open = next;
  }
  return areas;
}

function runs(within: Area, test: (column: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let start = -1;
  for (let column = within.column; column <= lastColumn(within) + 1; column += 1) {
    const isIn = column <= lastColumn(within) && test(column);
    if (isIn && start < 0) start = column;
    if (!isIn && start >= 0) {
      found.push([start, column - 1]);
      start = -1;
    }
  }
  return found;
}
