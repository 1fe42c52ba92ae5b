import type { Sheet, Workbook } from "../host/model";
import type { Package } from "./package/open";
import type { Relationship } from "./package/relationships";
import type { SharedFormula } from "./read/cells";
import type { SharedText } from "./read/sharedStrings";
import type { XmlElement } from "./package/xml";
import type { RowLayout } from "./read/sheetPart";
import type { FileStyles } from "./read/styles";
import type { FileKind, WorkbookPart } from "./read/workbookPart";

/** One sheet as in the opened file. */
export interface SheetSource {
  path: string;
  relationships: readonly Relationship[];
  /** Its elements, without rows and cells. */
  root: XmlElement;
  /** The positions of its rows in the text of its part. */
  rows: readonly RowLayout[];
  isRegular: boolean;
  sharedFormulas: ReadonlyMap<string, SharedFormula>;
  /** Relationships of its tables by the table's id; their paths are names of parts. */
  tables: ReadonlyMap<string, Relationship>;
  /** The sheet of the model before any change. Cells and styles are shared with the open workbook. */
  opened: Sheet;
}

/** The package that a workbook was opened from, with what is needed to find changes. */
export class PackageSource {
  constructor(
    readonly file: Package,
    readonly part: WorkbookPart,
    readonly styles: FileStyles,
    readonly sharedStrings: readonly SharedText[],
    /** By the id of the sheet. */
    readonly sheets: ReadonlyMap<string, SheetSource>,
    /** The workbook without its sheets before any change; the sheets are in `sheets`. */
    readonly opened: Workbook,
  ) {}
}

/** The file format for saving. Excel opens a file only if its extension fits. */
export const fileKind = (workbook: Workbook): FileKind => sourceOf(workbook)?.part.kind ?? "xlsx";

/** The source of a workbook; undefined for one that was not read from a file. */
export const sourceOf = ({ source }: Workbook): PackageSource | undefined =>
  source instanceof PackageSource ? source : undefined;
