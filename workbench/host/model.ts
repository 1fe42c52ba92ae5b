import type { ConditionalFormat, DataValidation } from "./cellRules";
import type { CellRest, StyleRest, TextRun } from "./fileRest";

/**
 * The workbook as the stand-in host keeps it: plain data, no behaviour of office.js and no file format.
 * `workbench/host` interprets office.js batches over it; `workbench/xlsx` fills it from a file and writes it out again.
 * Rows and columns are 0-based here, as in office.js (`rowIndex`, `columnIndex`).
 */

/** Excel's error values, as `Range.values` shows them. */
export type ErrorText = `#${string}`;

/** Immutable: replace, never mutate. What a file was opened with is told from what changed by identity. */
export interface Cell {
  /** null = no value (a formatted blank). Dates are serial numbers, as in Excel. An error is its text, with `isError`. */
  readonly value: string | number | boolean | null;
  readonly isError?: true;
  /** With the leading "=", en-US names. `value` is then the cached result: nothing here calculates. */
  readonly formula?: string;
  /** Text that begins with an apostrophe in Excel's own terms (quotePrefix): never to be read as a formula. */
  readonly quotePrefix?: true;
  /** Interned; absent = the row's, the column's or the default style. */
  readonly style?: Style;
  readonly hyperlink?: { readonly target: string; readonly tooltip?: string };
  /** The runs of a formatted text; written only while they spell `value`. */
  readonly richText?: readonly TextRun[];
  /** Set on the top left cell of an array formula: the size of its area. */
  readonly array?: { readonly rows: number; readonly columns: number };
  /** What a file says of the cell beyond this model. */
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

/** Immutable: replace, never mutate, so that one object can serve many cells. */
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
  /** What a file says beyond this model (patterns, gradients, diagonals, …), carried, never shown. */
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
  /** Rows are hidden by criteria on these columns, by id of the column. */
  filters?: Record<string, FilterCriteria>;
  /** Ids of the columns in order; names are the header cells' texts. */
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

/** What a filter lets through: the texts of cells ("" = blanks). */
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
  /** Everything else that was set, by property path; kept and reported back. */
  properties: Record<string, unknown>;
  /**
   * A chart of the file, by its relationship: it stays as the file has it while the chart still reads `as` it did, its source
   * apart. `references` are the cells that the file names, in its order; they move with the cells.
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
  /** `hash`: the password's, as the file holds it. */
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
  /** Rows whose height in `rowHeights` Excel fitted to their contents. */
  autoHeightRows?: Set<number>;
  /** Rows whose contents or formats changed here: Excel would have fitted those without a height set by hand. */
  rowsToFit?: Set<number>;
  /** Outline (grouping) levels from 1; sparse. */
  rowLevels?: (number | undefined)[];
  columnLevels?: (number | undefined)[];
  /** Filter criteria and sort state of the file: the XML inside its autoFilter element. */
  autoFilterXml?: string;
  /** Cells at and beyond these moved since the file was opened: rows or columns came, went or were sorted. */
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
  /** No sheet can be added, deleted, renamed, moved, hidden or shown. `password`: it takes one to end that. */
  structureProtection?: { password?: true };
  /** Shared in the way of before coauthoring ("Share Workbook (Legacy)"): no tables, merged cells, rules or charts. */
  isLegacyShared?: boolean;
  activeSheetId: string;
  properties: { title?: string; author?: string; created?: string; modified?: string };
  /** Font of cells without one, and the measure of column widths. */
  defaultFont?: Font;
  /** The file that was opened. `workbench/xlsx` leaves it here and saves by it; nobody else looks inside. */
  source?: object;
}
