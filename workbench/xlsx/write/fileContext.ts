import type { Font, Sheet, Workbook } from "../../host/model";
import type { ContentTypes } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import type { BilingualText } from "../errors";
import type { PackageSource } from "../source";
import type { StringTable } from "./strings";
import type { StyleTable } from "./styles";

/** What all parts of one file are written with. */
export interface FileContext {
  workbook: Workbook;
  source: PackageSource;
  parts: Parts;
  contentTypes: ContentTypes;
  styles: StyleTable;
  strings: StringTable;
  isStrict: boolean;
  defaultFont: Font;
  /** Numbers of tables are the workbook's, not the sheet's. */
  nextTableId(): number;
  sheets: readonly Sheet[];
  /** Paths of parts that the file lacked, by the kind of their relationship. */
  newParts: Map<"styles" | "sharedStrings", string>;
  warnings: BilingualText[];
}
