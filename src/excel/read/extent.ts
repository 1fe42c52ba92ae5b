import type { Area } from "../../core/cells/snapshot";
import { areaOf, loadRange } from "../grid";
import { HostError } from "../hostError";

/** A sheet is not read beyond this many blank rows: cells below do not belong to its list. */
const GAP = 1_000;
/** More columns than any list has. */
const MAX_COLUMNS = 200;
/** More rows than any list has. */
const MAX_ROWS = 250_000;

/** Slices of rows of increasing size, as addresses: a few requests find the end of the filled rows. */
const SLICES = slices();

function slices(): string[] {
  const all = ["1:2000"];
  for (let first = 2_000; first < 1_024_000; first *= 2) all.push(`${first + 1}:${2 * first}`);
  return [...all, "1024001:1048576"];
}

/** The areas of filled cells by slice. */
export function loadSlices(sheet: Excel.Worksheet): Excel.Range[] {
  return SLICES.map((rows) => loadRange(sheet.getRange(rows).getUsedRangeOrNullObject(true), "place"));
}

/**
 * The filled part of a sheet from its first cell to the blank rows that end it, without cells far below or on the
 * right; null = the sheet is empty.
 * @param filled the filled part of a table, which counts whole
 * @throws HostError when it is more than can be read
 */
export function extentOf(parts: readonly Excel.Range[], filled: Excel.Range | null = null): Area | null {
  const table = filled === null || filled.isNullObject ? null : areaOf(filled);
  let extent = table;
  for (const part of parts) {
    if (part.isNullObject) continue;
    const area = areaOf(part);
    const isFar = extent !== null && area.row > extent.row + extent.rows + GAP;
    if (!isFar) extent = extent === null ? area : boundingArea(extent, area);
  }
  if (extent === null) return null;
  if (extent.rows > MAX_ROWS) throw new HostError("too-large", "TooManyRows", new Error(`${extent.rows} rows`));
  const least = table === null ? 0 : table.column + table.columns - extent.column;
  return { ...extent, columns: Math.min(extent.columns, Math.max(MAX_COLUMNS, least)) };
}

function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
