import type { Change } from "./change";
import type { CellsEdit } from "./edits";
import type { Area, CellValue, Grid } from "./snapshot";

/** What must still hold when edits are written, so that they reach the right cells. */
export type Precondition = PlacePrecondition | CellsPrecondition | BlankPrecondition | { kind: "empty"; sheet: string };

/** A table, or the used range of a sheet, still has its area. */
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
  /** 0-based row of the table's body. */
  offset: number;
  /** Another cell of that row, to distinguish it from others. */
  shows: { heading: string; text: string };
}

/** Cells still hold their values. */
export interface CellsPrecondition {
  kind: "cells";
  sheet: string;
  area: Area;
  current: Grid;
  /** Columns that may differ: the add-in's own, which other batches of the run may have written. */
  ignored: readonly number[];
  /** What is compared if there are too many cells: only the rows to write, or these columns of all rows. */
  whenLong: "written-rows" | readonly number[];
  /** Columns of a table that a check never overwrites: compared in every batch that writes to the table. */
  stable?: { table: string; columns: readonly { heading: string; column: number }[] };
}

/** Cells that a write overwrote on rows that had moved. */
export interface ReplacedCells {
  edit: CellsEdit;
  before: readonly (readonly CellValue[])[];
  /** Puts the cells back. */
  inverse: Change;
  /** The sheet's cells at that moment. */
  valueAt(row: number, column: number): CellValue | undefined;
}
