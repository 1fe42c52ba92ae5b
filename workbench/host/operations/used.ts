import { relyOn } from "../assumptions";
import { fromCorners, intersect, lastColumn, lastRow } from "../geometry/area";
import type { Area, Cell, Sheet } from "../model";

const hasValue = (cell: Cell): boolean => cell.value !== null || cell.formula !== undefined;

/** The smallest area within `within` with all values, and unless `valuesOnly` with all formatted cells. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const lastOfSheet = sheet.rows.length - 1;
  const last = within ? Math.min(lastRow(within), lastOfSheet) : lastOfSheet;
  for (let row = within?.row ?? 0; row <= last; row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const end = within ? Math.min(cells.length - 1, lastColumn(within)) : cells.length - 1;
    for (let column = within?.column ?? 0; column <= end; column += 1) {
      const cell = cells[column];
      if (!cell || (valuesOnly && !hasValue(cell))) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const used = bottom < 0 ? undefined : fromCorners(top, left, bottom, right);
  const merged = valuesOnly ? undefined : mergedArea(sheet, within);
  return used && merged
    ? fromCorners(
        Math.min(used.row, merged.row),
        Math.min(used.column, merged.column),
        Math.max(lastRow(used), lastRow(merged)),
        Math.max(lastColumn(used), lastColumn(merged)),
      )
    : (used ?? merged);
}

/** Merged cells count as formatted. */
function mergedArea(sheet: Sheet, within: Area | undefined): Area | undefined {
  const parts = sheet.merges
    .map((merge) => (within ? intersect(merge, within) : merge))
    .filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  relyOn("used-counts-merged");
  return fromCorners(
    Math.min(...parts.map((part) => part.row)),
    Math.min(...parts.map((part) => part.column)),
    Math.max(...parts.map(lastRow)),
    Math.max(...parts.map(lastColumn)),
  );
}
