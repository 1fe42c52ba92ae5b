import type { ConditionalFormat, DataValidation } from "./cellRules";
import type { CellRest, StyleRest, TextRun } from "./fileRest";

/**
 * The workbook of the stand-in: plain data, independent of office.js and of the file format.
 * `workbench/host` runs batches of office.js on it; `workbench/xlsx` reads it from a file and writes it.
 * Rows and columns are 0-based, as in office.js (`rowIndex`, `columnIndex`).
 */

/** Excel's error values, as in `Range.values`. */
export type ErrorText = `#${string}`;

/** Immutable: replace, never mutate. Changes since a file was opened are found by identity. */
export interface Cell {
  /**
   * null = no value (a formatted blank). Dates are serial numbers, as in Excel. An error is its text, with `isError`.
   */
  readonly value: string | number | boolean | null;
  readonly isError?: true;
  /** With the leading "=" and en-US names. `value` is then the cached result: formulas are not calculated. */
  readonly formula?: string;
  /** Text with a leading apostrophe in Excel (quotePrefix), which is never read as a formula. */
  readonly quotePrefix?: true;
  /** Interned; absent = the row's, the column's or the default style. */
  readonly style?: Style;
  readonly hyperlink?: { readonly target: string; readonly tooltip?: string };
  /** The runs of a formatted text; only written if they spell `value`. */
  readonly richText?: readonly TextRun[];
  /** The size of an array formula's area, on its top left cell. */
  readonly array?: { readonly rows: number; readonly columns: number };
  /** Content of the cell in the file that this model has no field for. */
  readonly rest?: CellRest;
}

export interface Font {
  name?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: "Single" | "Double";
  strikethrough?: boolean;
  /** "#RRGGBB" */
  color?: string;
}

export type BorderEdge = "top" | "bottom" | "left" | "right";

/** Immutable: replace, never mutate, so that many cells can share one object. */
export interface Style {
  readonly numberFormat?: string;
  readonly font?: Readonly<Font>;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly horizontal?:
    "General" | "Left" | "Center" | "Right" | "Justify" | "Fill" | "Distributed" | "CenterAcrossSelection";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText?: boolean;
  readonly indent?: number;
  /** Degrees, as Excel counts them. */
  readonly rotation?: number;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Readonly<{ style: string; color?: string }>>>>;
  /** Excel's default is locked = true. */
  readonly locked?: boolean;
  /** Formats of a file without a field here (patterns, gradients, diagonals, …), stored but not interpreted. */
  readonly rest?: StyleRest;
}

/** A rectangle; `rows` and `columns` are at least 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Table {
  id: string;
  name: string;
  /** Header row and totals row included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  /** For example "TableStyleMedium2"; "" = none. */
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  /** Criteria by id of the column, which hide rows. */
  filters?: Record<string, FilterCriteria>;
  /** Ids of the columns in order; their names are the texts of the header cells. */
  columns: {
    id: string;
    name: string;
    totalsLabel?: string;
    totalsFunction?: string;
    totalsFormula?: string;
    calculatedFormula?: string;
  }[];
  showBandedColumns?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
  /** Filter criteria and sort state of the file: the XML inside its autoFilter element. */
  filterXml?: string;
}

/** The texts that a filter shows ("" = blanks). */
export interface FilterCriteria {
  values: string[];
}

export interface PageLayout {
  orientation?: "Portrait" | "Landscape";
  /** Excel.PaperType name, for example "A4". */
  paperSize?: string;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  /** Points. */
  margins?: Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  centerHorizontally?: boolean;
  printArea?: string;
  /** For example "$5:$6". */
  printTitleRows?: string;
  centerVertically?: boolean;
  /** For example "$A:$B". */
  printTitleColumns?: string;
  headersFooters?: Partial<
    Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>
  >;
}

export interface Chart {
  id: string;
  name: string;
  type: string;
  title?: string;
  /** Sheet-qualified source address, for example "'Tổng hợp'!A5:C9". */
  source: string;
  seriesBy: "Auto" | "Columns" | "Rows";
  /** Points. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** All other properties that were set, by path; stored and returned. */
  properties: Record<string, unknown>;
  /**
   * A chart of the file, by its relationship: it is left unchanged while the chart still equals `as`, except for its
   * source. `references` are the cells in the file, in order, which are updated when cells move.
   */
  file?: { relationship: string; as: string; references: readonly string[] };
}

export interface Sheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Sparse: rows[r]?.[c]. */
  rows: (Cell | undefined)[][];
  /** Points; sparse. */
  rowHeights: (number | undefined)[];
  /** Characters of the default font, as in the file; sparse. */
  columnWidths: (number | undefined)[];
  rowStyles: (Style | undefined)[];
  columnStyles: (Style | undefined)[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
  tables: Table[];
  validations: DataValidation[];
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  /** Rows and columns frozen at the top and the left. */
  frozen: { rows: number; columns: number };
  /** `hash`: of the password, from the file. */
  protection?: { password?: boolean; options: Record<string, boolean>; hash?: Record<string, string> };
  autoFilter?: Area;
  /** Criteria of `autoFilter`, by 0-based column within it. */
  autoFilterCriteria?: Record<string, FilterCriteria>;
  pageLayout: PageLayout;
  showGridlines: boolean;
  tabColor?: string;
  /** Points. */
  defaultRowHeight?: number;
  /** Characters. */
  defaultColumnWidth?: number;
  /** Rows whose height in `rowHeights` was fitted to their contents by Excel. */
  autoHeightRows?: Set<number>;
  /** Rows whose contents or formats changed here: Excel would have fitted those without a height set by hand. */
  rowsToFit?: Set<number>;
  /** Outline (grouping) levels from 1; sparse. */
  rowLevels?: (number | undefined)[];
  columnLevels?: (number | undefined)[];
  /** Filter criteria and sort state of the file: the XML inside its autoFilter element. */
  autoFilterXml?: string;
  /**
   * The first row and column from which cells have moved since the file was opened, by inserting, deleting or sorting.
   */
  movedFrom?: { row?: number; column?: number };
}

export interface DefinedName {
  name: string;
  /** Without "=". */
  formula: string;
  /** Sheet name; absent = the workbook's. */
  scope?: string;
  hidden?: boolean;
}

export interface Workbook {
  name: string;
  sheets: Sheet[];
  names: DefinedName[];
  /** Serial numbers count from 1/1/1904. `values` in office.js are then 1,462 smaller for the same day. */
  date1904: boolean;
  readOnly: boolean;
  /** Sheets can't be added, deleted, renamed, moved, hidden or shown. `password`: one is needed to unprotect. */
  structureProtection?: { password?: true };
  /** Uses legacy sharing ("Share Workbook (Legacy)"): no tables, merged cells, rules or charts. */
  isLegacyShared?: boolean;
  activeSheetId: string;
  properties: { title?: string; author?: string; created?: string; modified?: string };
  /** The default font, which also determines column widths. */
  defaultFont?: Font;
  /** The opened file. Only `workbench/xlsx` sets and reads it. */
  source?: object;
}
