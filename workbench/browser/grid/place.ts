import type { Area } from "../../host";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./Headings";
import type { Axis } from "./axis";
import type { SheetLayout } from "./sheetLayout";

/** A cell of a sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const cellArea = ({ row, column }: Place): Area => ({ row, column, rows: 1, columns: 1 });

/** The visible part of the sheet, in pixels of its scrolled area. */
export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is under the pointer. */
export interface Hit extends Place {
  readonly on: "cell" | "row-head" | "column-head" | "corner";
}

/** `x` and `y` are relative to the grid's corner, including headings. */
export function placeAt(layout: SheetLayout, view: View, x: number, y: number): Hit {
  const place = {
    row: indexAt(layout.rows, y - HEAD_HEIGHT, view.top),
    column: indexAt(layout.columns, x - HEAD_WIDTH, view.left),
  };
  if (y < HEAD_HEIGHT) return { ...place, on: x < HEAD_WIDTH ? "corner" : "column-head" };
  return { ...place, on: x < HEAD_WIDTH ? "row-head" : "cell" };
}

const indexAt = (axis: Axis, pixels: number, scroll: number): number =>
  axis.at(Math.max(0, pixels < axis.start(axis.frozen) ? pixels : pixels + scroll));

/** Where a cell begins, relative to the grid's corner. */
export const pointOf = (layout: SheetLayout, view: View, { row, column }: Place): { left: number; top: number } => ({
  left: HEAD_WIDTH + layout.columns.start(column) - (column < layout.columns.frozen ? 0 : view.left),
  top: HEAD_HEIGHT + layout.rows.start(row) - (row < layout.rows.frozen ? 0 : view.top),
});
