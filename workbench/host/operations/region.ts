import { fromCorners, lastColumn, lastRow } from "../geometry/area";
import type { Area, Sheet } from "../model";

/** The block of filled cells around `area`, bounded by blank rows and columns. */
export function surroundingRegion(sheet: Sheet, area: Area): Area {
  let current = area;
  for (;;) {
    const grown = grow(sheet, current);
    if (grown.rows === current.rows && grown.columns === current.columns) return current;
    current = grown;
  }
}

function grow(sheet: Sheet, area: Area): Area {
  const [top, left, bottom, right] = [area.row, area.column, lastRow(area), lastColumn(area)];
  const [from, to] = [Math.max(0, left - 1), right + 1];
  const [above, below] = [Math.max(0, top - 1), bottom + 1];
  return fromCorners(
    top > 0 && isFilled(sheet, top - 1, from, top - 1, to) ? top - 1 : top,
    left > 0 && isFilled(sheet, above, left - 1, below, left - 1) ? left - 1 : left,
    isFilled(sheet, bottom + 1, from, bottom + 1, to) ? bottom + 1 : bottom,
    isFilled(sheet, above, right + 1, below, right + 1) ? right + 1 : right,
  );
}

function isFilled(sheet: Sheet, top: number, left: number, bottom: number, right: number): boolean {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = sheet.rows[row]?.[column];
      if (cell && (cell.value !== null || cell.formula !== undefined)) return true;
    }
  }
  return false;
}
