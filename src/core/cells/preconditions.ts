import type { CellsEdit } from "./edits";
import type { Area, CellValue, Grid } from "./snapshot";

/** What must still hold when edits are written, so that they land where they belong. */
export type Precondition = PlacePrecondition | CellsPrecondition | BlankPrecondition | { kind: "empty"; sheet: string };

/** A table, or all that is filled on a sheet, begins and ends where it did. */
export interface PlacePrecondition {
  kind: "place";
  sheet: string;
  /** null = the sheet's used range. */
  table: string | null;
  area: Area;
}

/** A cell of a table's column is still blank. */
export interface BlankPrecondition {
  kind: "blank";
  sheet: string;
  table: string;
  heading: string;
  /** Row of the table's body, 0-based. */
  offset: number;
  /** What another cell of that row shows by which it is known among rows that are blank here too. */
  shows?: { heading: string; text: string };
}

/** Cells hold what they held. */
export interface CellsPrecondition {
  kind: "cells";
  sheet: string;
  area: Area;
  current: Grid;
  /** Columns that may differ: the add-in's own, which other batches of the run may have written. */
  ignored: readonly number[];
  /** What is compared where the cells are too many: only the rows that are written, or all rows of these columns. */
  whenLong: "written-rows" | readonly number[];
  /** Columns of a table in which a check writes over nothing: compared by every batch that writes to the table. */
  stable?: { table: string; columns: readonly { heading: string; column: number }[] };
}

/** Cells that a write replaced on rows which had moved. */
export interface ReplacedCells {
  edit: CellsEdit;
  before: readonly (readonly CellValue[])[];
  /** What the sheet held at that moment. */
  valueAt(row: number, column: number): CellValue | undefined;
}
