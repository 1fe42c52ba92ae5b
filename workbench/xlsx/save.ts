import type { Workbook } from "../host/model";
import type { BilingualText } from "./errors";
import { ContentTypes } from "./package/contentTypes";
import { Parts } from "./package/parts";
import { readRelationships } from "./package/relationships";
import { isStrict, toStrict } from "./package/strict";
import { parseXml } from "./package/xml";
import { deflateAnywhere, zipParts } from "./package/zip";
import type { Deflate } from "./package/zip";
import { colorReader } from "./read/colors";
import { sourceOf } from "./source";
import type { PackageSource } from "./source";
import { blankSource } from "./write/blankPackage";
import { writeChangedSheet } from "./write/changedSheet";
import { listExcesses } from "./write/excesses";
import type { FileContext } from "./write/fileContext";
import { STANDARD_FONT } from "./write/fonts";
import { writeNewSheet } from "./write/newSheet";
import { writeProperties } from "./write/properties";
import { StringTable } from "./write/strings";
import { StyleTable } from "./write/styles";
import { listUnfollowed } from "./write/unfollowed";
import { cellChanges, hasFormulas } from "./write/cellChanges";
import { writeWorkbookPart } from "./write/workbookPart";

const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes a workbook as an .xlsx: the same workbook gives the same bytes. One that was opened from a file is that file's
 * package with what changed written into it; parts that nothing changed are the file's own. `warnings` name what could not
 * follow a change.
 */
export async function saveXlsx(
  workbook: Workbook,
  deflate: Deflate = deflateAnywhere,
): Promise<{ bytes: Uint8Array; warnings: BilingualText[] }> {
  const source = sourceOf(workbook) ?? blankSource(workbook);
  const context = contextOf(workbook, source);
  const added = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const own = source.sheets.get(sheet.id);
    if (own) writeChangedSheet(context, sheet, own);
    else added.set(sheet.id, writeNewSheet(context, sheet));
    context.warnings.push(...listExcesses(sheet, own?.opened));
  }
  writeStyles(context);
  writeStrings(context);
  const { values, formulas } = cellChanges(workbook, source);
  writeWorkbookPart(context, {
    added,
    isStale: values && workbook.sheets.some(hasFormulas),
    dropsCalcChain: formulas,
  });
  writeProperties(context.parts, propertiesPath(source), source.opened.properties, workbook.properties);
  context.contentTypes.save();
  context.warnings.push(...listUnfollowed(workbook, source, context.parts.isChanged));
  return { bytes: zipParts(context.parts.all(), deflate), warnings: context.warnings };
}

function contextOf(workbook: Workbook, source: PackageSource): FileContext {
  const { file, part } = source;
  const parts = new Parts(file);
  const pathOf = (kind: string) => part.relationships.find((each) => each.kind === kind)?.path;
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

function writeStyles(context: FileContext): void {
  const xml = context.styles.xml();
  if (xml !== undefined) writeList(context, "styles", "xl/styles.xml", `${SHEET_ML}.styles+xml`, xml);
}

function writeStrings(context: FileContext): void {
  const path = context.source.part.relationships.find(({ kind }) => kind === "sharedStrings")?.path;
  const xml = context.strings.xml(path === undefined ? undefined : () => context.parts.text(path));
  if (xml !== undefined)
    writeList(context, "sharedStrings", "xl/sharedStrings.xml", `${SHEET_ML}.sharedStrings+xml`, xml);
}

/** A part that the workbook has one of: the file's own, or a new one. */
function writeList(
  context: FileContext,
  kind: "styles" | "sharedStrings",
  path: string,
  type: string,
  xml: string,
): void {
  const own = context.source.part.relationships.find((each) => each.kind === kind)?.path;
  context.parts.set(own ?? path, own === undefined && context.isStrict ? toStrict(xml) : xml);
  if (own !== undefined) return;
  context.contentTypes.add(path, type);
  context.newParts.set(kind, path);
}

function propertiesPath({ file }: PackageSource): string | undefined {
  const relationship = readRelationships(file, "").find(({ kind }) => kind === "core-properties");
  return relationship?.path === undefined ? undefined : file.find(relationship.path);
}
