import type { TableSnapshot } from "../snapshot";
import { FIGURES_WIDTH } from "./figureLine";
import { UNIT_HEADINGS } from "./unitFigures";

/** Rows above the headings of the units: title, plan and day, sections. */
const ABOVE = 3;

/** The units at the left and everything else at their right, so that nothing has to move when either grows. */
export interface FiguresLayout {
  /** Row of the title; below 0 when rows above the table were deleted. */
  top: number;
  headingRow: number;
  /** First column of the units. */
  left: number;
  /** First column of everything else. */
  right: number;
  /** Columns from the first to the last. */
  width: number;
}

/** Wherever the table of units is: somebody may have inserted or deleted rows and columns. */
export function figuresLayout(table: TableSnapshot | null): FiguresLayout {
  const headingRow = table === null ? ABOVE : Math.max(0, table.area.row - (table.hasHeaders ? 0 : 1));
  const left = table?.area.column ?? 0;
  const beside = UNIT_HEADINGS.length + 1;
  return { top: headingRow - ABOVE, headingRow, left, right: left + beside, width: beside + FIGURES_WIDTH };
}
