import type { Area } from "../model";
import { SHEET_COLUMNS, SHEET_ROWS, fromCorners, isEntireColumns, isEntireRows, lastColumn, lastRow } from "./area";
import { columnIndex, columnLetters, unquoteSheet } from "./address";
import { shiftArea, type Shift } from "./shift";

const SHEET_PREFIX = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
/** Texts and structured references are skipped; a match followed by "(", "[" or a letter is no reference. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|(${SHEET_PREFIX})?(?<![\p{L}\p{N}_.$])(${AREA})(?![\p{L}\p{N}_(.!\[])`,
  "giu",
);

/** A reference in a formula. `sheet` is absent for the formula's own sheet. */
export interface Reference {
  sheet?: string;
  area: Area;
}

/** Replaces every A1 reference of a formula; if `move` returns undefined, with #REF!. Dollar signs are kept. */
function mapReferences(formula: string, move: (reference: Reference, dollars: string) => Area | undefined): string {
  return formula.replace(PIECES, (whole: string, prefix: string | undefined, text: string | undefined) => {
    if (text === undefined) return whole;
    const area = parseLoose(text);
    if (!area) return whole;
    const sheet = prefix === undefined ? {} : { sheet: unquoteSheet(prefix.slice(0, -1)) };
    const moved = move({ ...sheet, area }, text);
    return (prefix ?? "") + (moved ? print(moved, text) : "#REF!");
  });
}

/** The formula after cells were inserted or deleted; `ownSheet` is the sheet of references without one. */
export function shiftFormula(
  formula: string,
  ownSheet: string | undefined,
  shiftedSheet: string,
  shift: Shift,
): string {
  const target = shiftedSheet.toLowerCase();
  return mapReferences(formula, (reference) =>
    (reference.sheet ?? ownSheet)?.toLowerCase() === target ? shiftArea(reference.area, shift) : reference.area,
  );
}

/** The formula when copied `rows` down and `columns` to the right: references without "$" change. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, ({ area }, text) => {
    const [first = "", second = first] = text.split(":");
    const move = (corner: string, row: number, column: number): [number, number] => [
      /\$\d/.test(corner) || !/\d/.test(corner) ? row : row + rows,
      /\$[A-Z]/i.test(corner) || !/[A-Z]/i.test(corner) ? column : column + columns,
    ];
    const [top, left] = move(first, area.row, area.column);
    const [bottom, right] = move(second, lastRow(area), lastColumn(area));
    return Math.min(top, left, bottom, right) < 0 ? undefined : fromCorners(top, left, bottom, right);
  });
}

/** The formula after a sheet was renamed. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const prefix = new RegExp(String.raw`"(?:[^"]|"")*"|(${SHEET_PREFIX})`, "gu");
  return formula.replace(prefix, (whole: string, found: string | undefined) =>
    found && unquoteSheet(found.slice(0, -1)).toLowerCase() === from.toLowerCase() ? `${to}!` : whole,
  );
}

function parseLoose(text: string): Area | undefined {
  const [first = "", second = first] = text.replaceAll("$", "").split(":");
  const corner = (part: string): [row: number | undefined, column: number | undefined] => {
    const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/i.exec(part) ?? [];
    return [digits === "" ? undefined : Number(digits) - 1, letters === "" ? undefined : columnIndex(letters)];
  };
  const [top = 0, left = 0] = corner(first);
  const [bottom = SHEET_ROWS - 1, right = SHEET_COLUMNS - 1] = corner(second);
  return bottom < SHEET_ROWS && right < SHEET_COLUMNS && left < SHEET_COLUMNS
    ? fromCorners(top, left, bottom, right)
    : undefined;
}

function print(area: Area, original: string): string {
  const [first = "", second] = original.split(":");
  const dollarColumn = (corner: string): string => (/\$[A-Z]/i.test(corner) ? "$" : "");
  const dollarRow = (corner: string): string => (/\$\d/.test(corner) ? "$" : "");
  const printCorner = (corner: string, row: number, column: number): string =>
    (isEntireRows(area) ? "" : dollarColumn(corner) + columnLetters(column)) +
    (isEntireColumns(area) ? "" : dollarRow(corner) + String(row + 1));
  const start = printCorner(first, area.row, area.column);
  return second === undefined ? start : `${start}:${printCorner(second, lastRow(area), lastColumn(area))}`;
}
