import type { Area, TableSnapshot, WorkbookSnapshot } from "./snapshot";

/** How much of a range is loaded. Displayed text is slow and large, so only where it can differ from the value. */
export type Depth = "place" | "values-only" | "values" | "without-text" | "all";

/** The first read of a workbook, besides the names of all sheets and tables. */
export interface FirstRead {
  /** Tables by name. */
  tables: Readonly<Record<string, Depth>>;
  /** Tables whose whole sheet is read. */
  wholeSheets: readonly { table: string; depth: Depth }[];
  /** Headings of the first of these tables whose columns are read with displayed text. */
  shownColumns: readonly string[];
  /** Names of charts, by the table on the same sheet. */
  charts: Readonly<Record<string, string>>;
  /** Defined names that a table can't have. */
  names: readonly string[];
  /** Names of sheets that are only checked for being empty. */
  maybeEmpty: readonly string[];
}

/** The second read, by name: sheets with all cells and merged areas, and tables. */
export interface SecondRead {
  sheets: readonly string[];
  tables: readonly string[];
  /** Merged areas that are known already. */
  knownMerges: MergesBySheet;
  /** Merged areas are read only if the cells need them. */
  mayLackMerges: boolean;
}

/** Merged areas by name of the sheet. */
export type MergesBySheet = ReadonlyMap<string, readonly Area[]>;

/** Some cells of a sheet. */
export interface SheetArea {
  sheet: string;
  area: Area;
}

/** How a workbook is read: the first read, and the reads that its result makes necessary. */
export interface ReadPlan {
  first: FirstRead;
  /** null = nothing more is needed. */
  moreToRead(snapshot: WorkbookSnapshot): SecondRead | null;
  /** Cells where merging matters, on sheets whose merged areas Excel did not list. */
  mergesToRead(snapshot: WorkbookSnapshot): readonly SheetArea[];
}

/** The place where a table is or could be made. */
export interface TablePlace {
  /** The table, if the workbook has it. */
  table: TableSnapshot | null;
  /** The sheet for the table: its used cells (null = it is empty) and its tables; null = there is no such sheet. */
  sheet: { name: string; used: Area | null; tables: readonly string[] } | null;
  /** Names of all sheets. */
  sheets: readonly string[];
}
