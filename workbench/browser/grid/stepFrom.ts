import type { Sheet } from "../../host";
import { containsCell } from "../../host/geometry/area";
import type { Axis } from "./axis";
import type { Place } from "./place";
import type { SheetLayout } from "./sheetLayout";

export type Direction = "up" | "down" | "left" | "right";

/** The next visible cell in a direction, leaving a merged area as a whole. */
export function stepFrom(sheet: Sheet, layout: SheetLayout, { row, column }: Place, direction: Direction): Place {
  const area = sheet.merges.find((merge) => containsCell(merge, row, column)) ?? { row, column, rows: 1, columns: 1 };
  switch (direction) {
    case "up":
      return { row: shown(layout.rows, area.row - 1, -1) ?? row, column };
    case "down":
      return { row: shown(layout.rows, area.row + area.rows, 1) ?? row, column };
    case "left":
      return { row, column: shown(layout.columns, area.column - 1, -1) ?? column };
    case "right":
      return { row, column: shown(layout.columns, area.column + area.columns, 1) ?? column };
  }
}

/** Skips hidden rows and columns; undefined at the edge. */
function shown(axis: Axis, index: number, step: 1 | -1): number | undefined {
  let next = index;
  while (next >= 0 && next < axis.count && axis.size(next) === 0) next += step;
  return next >= 0 && next < axis.count ? next : undefined;
}

/** Ctrl with an arrow key: to the edge of the filled cells. */
export function jumpFrom(sheet: Sheet, layout: SheetLayout, from: Place, direction: Direction): Place {
  let place = from;
  const next = (): Place => stepFrom(sheet, layout, place, direction);
  const startsInside = isFilled(sheet, from) && isFilled(sheet, next());
  for (;;) {
    const ahead = next();
    if (ahead.row === place.row && ahead.column === place.column) return place;
    if (startsInside && !isFilled(sheet, ahead)) return place;
    place = ahead;
    if (!startsInside && isFilled(sheet, place)) return place;
  }
}

const isFilled = ({ rows }: Sheet, { row, column }: Place): boolean => (rows[row]?.[column]?.value ?? null) !== null;
