import { relyOn } from "../assumptions";
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

/** Excel's limit for the text to find. */
export const MAX_SEARCH_LENGTH = 255;

/**
 * The first cell whose displayed text contains `text`, row by row after the upper left cell, which comes last. Hidden
 * rows and columns are not searched. An area of one cell means the whole sheet (typings of
 * `Excel.Range.find`).
 */
export function findText(
  state: HostState,
  sheet: Sheet,
  area: Area,
  text: string,
  options: FindOptions,
): Area | undefined {
  const isOneCell = area.rows === 1 && area.columns === 1;
  const used = usedArea(sheet, true, isOneCell ? undefined : area);
  if (!used) return undefined;
  const fold = (value: string): string => (options.matchCase ? value : value.toLowerCase());
  relyOn("find-skips-hidden");
  const pattern = patternOf(fold(text), options.completeMatch);
  const found: Area[] = [];
  for (let row = used.row; row <= lastRow(used); row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    for (let column = used.column; column <= lastColumn(used); column += 1) {
      if (sheet.hiddenColumns.has(column)) continue;
      const shown = fold(
        cellText(sheet.rows[row]?.[column]?.value ?? null, styleAt(sheet, row, column), state.workbook.date1904),
      );
      if (shown !== "" && pattern.test(shown)) found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  const isAfter = (cell: Area) => cell.row > area.row || (cell.row === area.row && cell.column > area.column);
  const start = found.findIndex(isAfter);
  const ordered = start < 0 ? found : [...found.slice(start), ...found.slice(0, start)];
  return options.backwards ? ordered.at(-1) : ordered[0];
}

/** `*` and `?` are wildcards, `~` makes the next character literal. */
function patternOf(text: string, isWhole: boolean): RegExp {
  const source = text.replace(/~([~*?])|[\s\S]/gu, (character, literal: string | undefined) => {
    if (literal !== undefined) return escape(literal);
    return character === "*" ? "[\\s\\S]*" : character === "?" ? "[\\s\\S]" : escape(character);
  });
  return new RegExp(isWhole ? `^${source}$` : source, "u");
}

const escape = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/]/gu, "\\$&");

export const SPECIAL_TYPES = ["Blanks", "Constants", "Formulas", "Visible"] as const;

/** `Excel.SpecialCellValueType` concatenates the kinds: "ErrorsLogicalText". */
export const isValueKinds = (kinds: string): boolean =>
  kinds === "All" || /^(Errors)?(Logical)?(Numbers?)?(Text)?$/.test(kinds);

/** The cells of an area that are of a kind, as rectangles. */
export function specialCells(sheet: Sheet, area: Area, type: (typeof SPECIAL_TYPES)[number], kinds: string): Area[] {
  // Excel only searches the used range.
  if (type === "Blanks") relyOn("blanks-within-used");
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

/** Runs of columns per row; equal runs in adjacent rows become one rectangle. */
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
