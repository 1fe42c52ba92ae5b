import type { Sheet } from "../../host";
import type { Place } from "./place";
import type { SheetLayout } from "./sheetLayout";
import { jumpFrom, stepFrom, type Direction } from "./stepFrom";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
}

/** Where a key moves the cursor, as in Excel; undefined for other keys. `page` is the number of visible rows. */
export function keyMove(
  sheet: Sheet,
  layout: SheetLayout,
  from: Place,
  { key, ctrl }: Key,
  page: number,
): Place | undefined {
  const arrow = ARROWS[key];
  if (arrow) return (ctrl ? jumpFrom : stepFrom)(sheet, layout, from, arrow);
  switch (key) {
    case "Home":
      return { row: ctrl ? layout.rows.frozen : from.row, column: ctrl ? layout.columns.frozen : 0 };
    case "End":
      return ctrl ? lastFilled(sheet) : undefined;
    case "PageDown":
      return { ...from, row: Math.min(layout.rows.count - 1, from.row + page) };
    case "PageUp":
      return { ...from, row: Math.max(0, from.row - page) };
    default:
      return undefined;
  }
}

function lastFilled({ rows }: Sheet): Place {
  const columns = rows.reduce((most, cells) => Math.max(most, (cells as typeof cells | undefined)?.length ?? 0), 1);
  return { row: Math.max(0, rows.length - 1), column: columns - 1 };
}
