import { HostError } from "../errors";
import { isEntireColumns, isEntireRows, lastColumn, lastRow } from "../geometry/area";
import type { Area, Cell, Sheet, Style } from "../model";
import type { HostState } from "../state";
import { areaAddress } from "../geometry/address";
import { raiseSheetEvent } from "../events/raise";
import { EventType } from "../events/types";
import { DEFAULT_STYLE, patchStyle, styleAt, type StylePatch } from "../styles";
import { guardStructure } from "./guard";

/** Most cells that get an individual style in one change. */
const MAX_STYLED_CELLS = 5_000_000;

/** Changes the style of an area; whole rows and columns store it per row and column, as the file does. */
export function changeStyle(state: HostState, sheet: Sheet, area: Area, patch: StylePatch, key: string): void {
  guardStructure(sheet, "allowFormatCells");
  // Cached, since adjacent cells usually have the same style.
  let before: Style | undefined;
  let after = DEFAULT_STYLE;
  const change = (style: Style): Style => {
    if (style === before) return after;
    before = style;
    return (after = patchStyle(style, patch, key));
  };
  if (isEntireColumns(area)) changeColumns(sheet, area, change);
  else if (isEntireRows(area)) changeRows(sheet, area, change);
  else changeCells(sheet, area, change);
  raiseSheetEvent(state, EventType.worksheetFormatChanged, sheet.id, { address: areaAddress(area) });
}

/** Replaces the effective style of each cell with the result of `change`. */
function changeCells(sheet: Sheet, area: Area, change: (style: Style, row: number, column: number) => Style): void {
  if (area.rows * area.columns > MAX_STYLED_CELLS) throw new HostError("RangeExceedsLimit");
  const toFit = (sheet.rowsToFit ??= new Set());
  for (let row = area.row; row <= lastRow(area); row += 1) {
    toFit.add(row);
    const cells = (sheet.rows[row] ??= []);
    const rowStyle = sheet.rowStyles[row];
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const cell = cells[column];
      const style = change(cell?.style ?? rowStyle ?? sheet.columnStyles[column] ?? DEFAULT_STYLE, row, column);
      if (!cell) cells[column] = { value: null, style };
      else if (cell.style !== style) cells[column] = { ...cell, style };
    }
  }
}

function changeColumns(sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    sheet.columnStyles[column] = change(sheet.columnStyles[column] ?? DEFAULT_STYLE);
  }
  sheet.rows.forEach((cells, row) => {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const cell = cells?.[column];
      if (cells && cell?.style) cells[column] = { ...cell, style: change(cell.style) };
      else if (sheet.rowStyles[row]) setStyle(sheet, row, column, change(sheet.rowStyles[row]));
    }
  });
}

function changeRows(sheet: Sheet, area: Area, change: (style: Style) => Style): void {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    sheet.rowStyles[row] = change(sheet.rowStyles[row] ?? DEFAULT_STYLE);
    sheet.rows[row]?.forEach((cell, column, cells) => {
      if (cell?.style) cells[column] = { ...cell, style: change(cell.style) };
    });
    sheet.columnStyles.forEach((style, column) => {
      if (style && !sheet.rows[row]?.[column]?.style) setStyle(sheet, row, column, change(style));
    });
  }
}

function setStyle(sheet: Sheet, row: number, column: number, style: Style): void {
  const cells = (sheet.rows[row] ??= []);
  cells[column] = { ...(cells[column] ?? BLANK), style };
}

const BLANK: Cell = { value: null };

/** The common value of a property over an area; null if cells differ, as in office.js. */
export function commonOf<V>(sheet: Sheet, area: Area, pick: (style: Style) => V): V | null {
  const first = pick(styleAt(sheet, area.row, area.column));
  let last: Style | undefined;
  for (let row = area.row; row <= lastRow(area); row += 1) {
    // After the last row with cells or a style, only the columns' styles matter, as in the row before.
    if (row > Math.max(sheet.rows.length, sheet.rowStyles.length) + 1) break;
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const style = styleAt(sheet, row, column);
      if (style === last) continue;
      last = style;
      if (pick(style) !== first) return null;
    }
  }
  return first;
}

/** Number formats: one text for all cells, or a 2-D array in which null leaves a cell unchanged. */
export function setNumberFormats(
  state: HostState,
  sheet: Sheet,
  area: Area,
  formatAt: (row: number, column: number) => string | null,
): void {
  guardStructure(sheet, "allowFormatCells");
  changeCells(sheet, area, (style, row, column) => {
    const code = formatAt(row - area.row, column - area.column);
    return code === null ? style : patchStyle(style, (old) => ({ ...old, numberFormat: code }), `numberFormat=${code}`);
  });
  raiseSheetEvent(state, EventType.worksheetFormatChanged, sheet.id, { address: areaAddress(area) });
}
