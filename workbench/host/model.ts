import type { ConditionalFormat, DataValidation } from "./cellRules";

/**
 * The workbook as the stand-in host keeps it: plain data, no behaviour of office.js and no file format.
 * `workbench/host` interprets office.js batches over it; `workbench/xlsx` fills it from a file and writes it out again.
 * Rows and columns are 0-based here, as in office.js (`rowIndex`, `columnIndex`).
 */

/** Excel's error values, as `Range.values` shows them. */
export type ErrorText = `#${string}`;

export interface Cell {
  /** null = no value (a formatted blank). Dates are serial numbers, as in Excel. An error is its text, with `isError`. */
  value: string | number | boolean | null;
  isError?: true;
  /** With the leading "=", en-US names. `value` is then the cached result: nothing here calculates. */
  formula?: string;
  /** Text that begins with an apostrophe in Excel's own terms (quotePrefix): never to be read as a formula. */
  quotePrefix?: true;
  /** Interned through `StyleTable`; absent = the row's, the column's or the default style. */
  style?: Style;
  hyperlink?: { target: string; tooltip?: string };
  /** The runs of a formatted text, in ExcelJS's form; written only while they spell `value`. */
  richText?: readonly { text: string; font?: Record<string, unknown> }[];
  /** Set on the top left cell of an array formula: the size of its area. */
  array?: { rows: number; columns: number };
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
  /** What a file says beyond this model (patterns, gradients, diagonals, …), in ExcelJS's form; carried, never shown. */
  readonly rest?: Readonly<Record<string, unknown>>;
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
  /** What a file says beyond this, by element and attribute; carried, never shown. */
  rest?: Record<string, Record<string, string>>;
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
  /** A chart of the file, in the file's own form; it is written back so while the chart still reads `as` it was. */
  file?: { anchor: string; relationship: string; as: string };
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
  /** Contents of the file that the model does not show, carried through to the saved file. */
  carried?: CarriedContents;
}

/** Parts and elements of a file in its own form; `workbench/xlsx` fills and writes them, nobody else looks inside. */
export interface CarriedContents {
  /** XML elements of the sheet, in the file's order. */
  elements: string[];
  /** Attributes of the sheet's view: zoom, direction, selected cell. */
  view?: Record<string, string>;
  /** Relationships that the elements use, by id. */
  relationships: { id: string; type: string; target: string; external: boolean }[];
  /** The parts behind the relationships, and behind theirs, by path. */
  parts: Record<string, { contentType: string; bytes: Uint8Array }>;
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
  /** The file's theme part. */
  themeXml?: string;
  /** Contents of the file that the model does not show, carried through to the saved file. */
  carried?: CarriedContents;
}
