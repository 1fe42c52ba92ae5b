import type { Sheet, Workbook } from "../host/model";
import type { Package } from "./package/open";
import type { Relationship } from "./package/relationships";
import type { SharedFormula } from "./read/cells";
import type { SharedText } from "./read/sharedStrings";
import type { XmlElement } from "./package/xml";
import type { RowLayout } from "./read/sheetPart";
import type { FileStyles } from "./read/styles";
import type { FileKind, WorkbookPart } from "./read/workbookPart";

/** One sheet as it was opened. */
export interface SheetSource {
  path: string;
  relationships: readonly Relationship[];
  /** Its elements, without rows and cells. */
  root: XmlElement;
  /** Where its rows stand in the text of its part. */
  rows: readonly RowLayout[];
  isRegular: boolean;
  sharedFormulas: ReadonlyMap<string, SharedFormula>;
  /** Relationships of its tables, by the table's id; their paths are those of the parts. */
  tables: ReadonlyMap<string, Relationship>;
  /** The sheet of the model, before anything changed. Cells and styles are shared with the open workbook. */
  opened: Sheet;
}

/** The package that a workbook was opened from, with what is needed to tell what changed since. */
export class PackageSource {
  constructor(
    readonly file: Package,
    readonly part: WorkbookPart,
    readonly styles: FileStyles,
    readonly sharedStrings: readonly SharedText[],
    /** By the id of the sheet. */
    readonly sheets: ReadonlyMap<string, SheetSource>,
    /** The workbook's own contents before anything changed; its sheets are those of `sheets`. */
    readonly opened: Workbook,
  ) {}
}

/** The kind of file that the workbook is saved as. Excel opens none whose name ends otherwise. */
export const fileKind = (workbook: Workbook): FileKind => sourceOf(workbook)?.part.kind ?? "xlsx";

/** The source that a workbook carries; undefined for one that was made here. */
export const sourceOf = ({ source }: Workbook): PackageSource | undefined =>
  source instanceof PackageSource ? source : undefined;
