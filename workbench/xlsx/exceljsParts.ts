import ExcelJS from "exceljs";
import { XlsxError } from "./errors";

// ExcelJS 4.4.0's own readers and writers of single parts, used below its Workbook and Worksheet classes. Those classes
// turn numbers into JS Dates by rounding, expand a validation over a column into a million objects, let a table
// overwrite its cells, and double the time. The part readers are stable: 4.4.0 is the last release and is pinned.

/** Numbers of ExcelJS's `ValueType`, as far as sheets written or read here use them. */
export const ValueType = {
  Null: 0,
  Merge: 1,
  Number: 2,
  String: 3,
  Formula: 6,
  RichText: 8,
  Boolean: 9,
  Error: 10,
} as const;

export interface RichTextRun {
  /** ExcelJS leaves it out of an empty run. */
  text?: string;
  font?: Record<string, unknown>;
}

/** A cell as ExcelJS's reader leaves it and as its writer takes it. */
export interface RawCell {
  address: string;
  type: number;
  /** When read: the index of a shared string for `ValueType.String`, else the value itself. */
  value?: string | number | boolean | { error: string } | { richText: RichTextRun[] } | undefined;
  formula?: string | undefined;
  result?: string | number | boolean | { error: string } | undefined;
  shareType?: string | undefined;
  ref?: string | undefined;
  si?: string | undefined;
  styleId?: number | undefined;
  style?: object;
}

export interface RawRow {
  number: number;
  min?: number | undefined;
  max?: number | undefined;
  height?: number;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
  styleId?: number | undefined;
  style?: object;
  cells: RawCell[];
}

export interface RawColumn {
  min: number;
  max: number;
  width?: number | undefined;
  hidden?: boolean;
  outlineLevel?: number;
  collapsed?: boolean;
  styleId?: number;
  style?: object;
}

/** What is used of a sheet as ExcelJS's reader gives it. */
export interface RawSheet {
  rows: RawRow[] | null;
  cols: RawColumn[] | null;
}

export interface Sink {
  append(data: string | Uint8Array, options: { name: string }): void;
}

export interface PartMethods {
  parseSharedStrings(chunks: Iterable<string>): Promise<{ values: unknown[] } | null>;
  _processWorksheetEntry(
    chunks: Iterable<string>,
    model: { worksheets: RawSheet[]; worksheetHash: Record<string, RawSheet> },
    sheetNo: string,
    options: { ignoreNodes: string[] },
    path: string,
  ): Promise<void>;
  prepareModel(model: object, options: object): void;
  addContentTypes(sink: Sink, model: object): Promise<void>;
  addOfficeRels(sink: Sink, model: object): Promise<void>;
  addWorkbookRels(sink: Sink, model: object): Promise<void>;
  addWorksheets(sink: Sink, model: object): Promise<void>;
  addSharedStrings(sink: Sink, model: object): Promise<void>;
  addThemes(sink: Sink, model: object): Promise<void>;
  addStyles(sink: Sink, model: object): Promise<void>;
  addApp(sink: Sink, model: object): Promise<void>;
  addCore(sink: Sink, model: object): Promise<void>;
  addWorkbook(sink: Sink, model: object): Promise<void>;
}

export const partMethods = () => new ExcelJS.Workbook().xlsx as unknown as PartMethods;

/** The texts of `sharedStrings.xml`, `_xHHHH_` decoded; a rich text is its runs. */
export async function readSharedStrings(xml: string, part: string): Promise<(string | RichTextRun[])[]> {
  const table = await reading(part, () => partMethods().parseSharedStrings(chunks(xml)));
  if (!table) throw new XlsxError("unreadable", part);
  // ExcelJS gives {} for an empty <si/>.
  return table.values.map((value) =>
    typeof value === "string" ? value : ((value as { richText?: RichTextRun[] }).richText ?? ""),
  );
}

/** Rows, cells and columns of a sheet part. Everything else of the sheet is read from its XML: ExcelJS loses or harms it. */
export async function readSheetPart(xml: string, part: string): Promise<RawSheet> {
  const model = { worksheets: [] as RawSheet[], worksheetHash: {} };
  await reading(part, () =>
    partMethods()._processWorksheetEntry(chunks(xml), model, "1", { ignoreNodes: IGNORED }, part),
  );
  const sheet = model.worksheets[0];
  if (!sheet) throw new XlsxError("unreadable", part);
  return sheet;
}

const IGNORED = [
  "dimension", "sheetPr", "sheetViews", "sheetFormatPr", "autoFilter", "mergeCells", "rowBreaks", "hyperlinks", "pageMargins",
  "dataValidations", "pageSetup", "headerFooter", "printOptions", "picture", "drawing", "sheetProtection", "tableParts",
  "conditionalFormatting", "extLst",
]; // prettier-ignore

const CHUNK = 64 * 1024;

function* chunks(xml: string): Generator<string> {
  for (let start = 0; start < xml.length; start += CHUNK) yield xml.slice(start, start + CHUNK);
}

async function reading<T>(part: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError("unreadable", part, { cause });
  }
}
