import type { Area, TableSnapshot, WorkbookSnapshot } from "./snapshot";

/** How much is loaded of a range. The shown text is slow and long: only where it can differ from the value. */
export type Depth = "place" | "values-only" | "values" | "without-text" | "all";

/** What the first read of a workbook asks for, beside the names of all its sheets and tables. */
export interface FirstRead {
  /** Tables by name. */
  tables: Readonly<Record<string, Depth>>;
  /** Tables of whose sheet all cells around them are read. */
  wholeSheets: readonly { table: string; depth: Depth }[];
  /** Headings of the first of these tables whose columns are read with the text they show. */
  shownColumns: readonly string[];
  /** Names of charts, by the table on whose sheet they stand. */
  charts: Readonly<Record<string, string>>;
  /** Defined names that a table can't have. */
  names: readonly string[];
  /** Names of sheets of which only is asked whether they are empty. */
  maybeEmpty: readonly string[];
}

/** What a second read asks for, by name: sheets with all their cells and merged areas, and tables. */
export interface SecondRead {
  sheets: readonly string[];
  tables: readonly string[];
  /** Merged areas that need not be asked for. */
  knownMerges: MergesBySheet;
  /** The cells will show whether merged areas matter at all. */
  mayLackMerges: boolean;
}

/** Merged areas by name of the sheet. */
export type MergesBySheet = ReadonlyMap<string, readonly Area[]>;

/** Some cells of a sheet. */
export interface SheetArea {
  sheet: string;
  area: Area;
}

/** How a workbook is read: what is asked for first, and what the answer makes necessary. */
export interface ReadPlan {
  first: FirstRead;
  /** null = what was read is enough. */
  moreToRead(snapshot: WorkbookSnapshot): SecondRead | null;
  /** Cells where merging matters, on sheets of which Excel did not list the merged areas. */
  mergesToRead(snapshot: WorkbookSnapshot): readonly SheetArea[];
}

/** What stands where a table is or could be made. */
export interface TablePlace {
  /** The table, where the workbook has it already. */
  table: TableSnapshot | null;
  /** The sheet it would stand on: its cells in use (null = it is empty) and its tables; null = there is no such sheet. */
  sheet: { name: string; used: Area | null; tables: readonly string[] } | null;
  /** Names of all sheets. */
  sheets: readonly string[];
}
