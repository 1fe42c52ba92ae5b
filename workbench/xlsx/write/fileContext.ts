import type { Font, Sheet, Workbook } from "../../host/model";
import type { BilingualText } from "../errors";
import { ContentTypes, Parts } from "../package/parts";
import { isStrict } from "../package/relationships";
import { parseXml } from "../package/xml";
import { colorReader } from "../read/colors";
import type { PackageSource } from "../source";
import { StringTable } from "./strings";
import { STANDARD_FONT, StyleTable } from "./styles";

/** What is needed to write any part of a file. */
export interface FileContext {
  workbook: Workbook;
  source: PackageSource;
  parts: Parts;
  contentTypes: ContentTypes;
  styles: StyleTable;
  strings: StringTable;
  isStrict: boolean;
  defaultFont: Font;
  /** Table numbers are unique in the workbook. */
  nextTableId(): number;
  sheets: readonly Sheet[];
  /** Paths of parts that the file lacked, by the kind of their relationship. */
  newParts: Map<"styles" | "sharedStrings", string>;
  warnings: BilingualText[];
}

export function contextOf(workbook: Workbook, source: PackageSource): FileContext {
  const { file, part } = source;
  const parts = new Parts(file);
  const pathOf = (kind: string) => part.relationships.find((item) => item.kind === kind)?.path;
  const [stylesPath, themePath] = [pathOf("styles"), pathOf("theme")];
  const stylesXml = (stylesPath === undefined ? undefined : parts.text(stylesPath)) ?? EMPTY_STYLES;
  const color = colorReader(
    themePath === undefined ? undefined : parts.text(themePath),
    parseXml(stylesXml, stylesPath ?? ""),
  );
  const ids = [...source.sheets.values()].flatMap(({ tables }) => [...tables.keys()].map(Number));
  let lastTable = Math.max(0, ...ids.filter((id) => !Number.isNaN(id)));
  return {
    workbook,
    source,
    parts,
    contentTypes: new ContentTypes(parts),
    styles: new StyleTable(stylesXml, stylesPath ?? "", source.styles, color),
    strings: new StringTable(source.sharedStrings),
    isStrict: isStrict(part.xml),
    defaultFont: workbook.defaultFont ?? STANDARD_FONT,
    nextTableId: () => (lastTable += 1),
    sheets: workbook.sheets,
    warnings: [],
    newParts: new Map(),
  };
}

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
