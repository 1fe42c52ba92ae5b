import { relyOn } from "../assumptions";
import type { Json } from "../batch/wire";
import { valueTypeOf } from "../events/raise";
import { cellCount, isUnbounded } from "../geometry/area";
import type { Area, Cell, Sheet, Style } from "../model";
import type { Region } from "../options";
import { DEFAULT_STYLE } from "../styles";
import { cellText } from "../values/cellText";

/** "A range is limited to five million cells for get operations" (learn.microsoft.com, excel performance). */
const MAX_CELLS = 5_000_000;

/**
 * One value per cell, row by row; null, without an error, for whole rows and columns and for more cells than Excel
 * returns.
 * Optimised: no object per cell, and blank cells after the end of a row share one value.
 */
function readCells(
  sheet: Sheet,
  area: Area,
  blank: Json,
  read: (cell: Cell, row: number, column: number) => Json,
): Json {
  if (isTooLarge(area)) return null;
  const answer: Json[][] = new Array<Json[]>(area.rows);
  for (let r = 0; r < area.rows; r += 1) {
    const cells = sheet.rows[area.row + r];
    const line = new Array<Json>(area.columns);
    for (let c = 0; c < area.columns; c += 1) {
      const cell = cells?.[area.column + c];
      line[c] = cell === undefined ? blank : read(cell, area.row + r, area.column + c);
    }
    answer[r] = line;
  }
  return answer;
}

function isTooLarge(area: Area): boolean {
  const isLarge = cellCount(area) > MAX_CELLS;
  if (isLarge) relyOn("too-many-cells");
  return isLarge || isUnbounded(area);
}

/** "" for an empty cell; an error as its text; a formula's cached result. */
export const readValues = (sheet: Sheet, area: Area): Json => readCells(sheet, area, "", ({ value }) => value ?? "");

/** The formula of a cell, else its value. */
export const readFormulas = (sheet: Sheet, area: Area): Json =>
  readCells(sheet, area, "", ({ formula, value }) => formula ?? value ?? "");

export const readValueTypes = (sheet: Sheet, area: Area): Json => readCells(sheet, area, "Empty", valueTypeOf);

export const readTexts = (sheet: Sheet, area: Area, date1904: boolean, region: Region): Json =>
  readCells(sheet, area, "", (cell, row, column) => {
    if (typeof cell.value === "string" && !cell.style?.numberFormat && !cell.isError) return cell.value;
    return cellText(cell.value, styleOf(sheet, cell, row, column), date1904, region);
  });

const styleOf = (sheet: Sheet, cell: Cell | undefined, row: number, column: number): Style =>
  cell?.style ?? sheet.rowStyles[row] ?? sheet.columnStyles[column] ?? DEFAULT_STYLE;

/** The number format of every cell, including blank ones. */
export function readNumberFormats(sheet: Sheet, area: Area): Json {
  if (isTooLarge(area)) return null;
  const answer: Json[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Json[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      line.push(styleOf(sheet, sheet.rows[row]?.[column], row, column).numberFormat ?? "General");
    }
    answer.push(line);
  }
  return answer;
}
