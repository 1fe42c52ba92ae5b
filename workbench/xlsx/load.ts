import type { Workbook } from "../host/model";
import { readSharedStrings } from "./exceljsParts";
import { openPackage } from "./package/open";
import type { Package } from "./package/open";
import { readRelationships } from "./package/relationships";
import { child, parseXml } from "./package/xml";
import { selfContained } from "./read/sheetXml";
import { carry, readContentTypes } from "./read/carried";
import type { ContentTypes } from "./read/carried";
import { colorReader } from "./read/colors";
import { REWRITTEN, isLost, listLosses } from "./read/losses";
import { readNames } from "./read/names";
import { withoutPrefix } from "./read/prepareSheetXml";
import { readProperties } from "./read/properties";
import { readSheet } from "./read/sheet";
import { readStyles } from "./read/styles";
import { readWorkbookPart } from "./read/workbookPart";
import type { WorkbookPart } from "./read/workbookPart";

/** Elements of the workbook part that are carried, in the order of its schema. */
const CARRIED = [
  "workbookProtection",
  "functionGroups",
  "externalReferences",
  "pivotCaches",
  "webPublishing",
  "extLst",
];

/**
 * Reads an .xlsx into the workbench's model. `name` is the workbook's, as a window would show it.
 * Dates are serial numbers, exactly as in the file. `warnings` name what the file holds and a save would lose.
 * @throws XlsxError for anything that is no readable workbook
 */
export async function loadXlsx(bytes: Uint8Array, name: string): Promise<{ workbook: Workbook; warnings: string[] }> {
  const file = await openPackage(bytes);
  const part = await readWorkbookPart(file);
  const partOf = (kind: string) => part.relationships.find((relationship) => relationship.kind === kind)?.path;
  const textOf = async (kind: string) => {
    const path = partOf(kind);
    return path !== undefined && file.has(path) ? withoutPrefix(await file.text(path)) : undefined;
  };
  const contentTypes = await readContentTypes(file);
  const themeXml = await textOf("theme");
  const stylesXml = (await textOf("styles")) ?? "<styleSheet/>";
  const styleSheet = parseXml(stylesXml, "xl/styles.xml");
  const color = colorReader(themeXml, styleSheet);
  const styles = readStyles(styleSheet, stylesXml, color);
  const stringsXml = await textOf("sharedStrings");
  const sharedStrings = stringsXml === undefined ? [] : await readSharedStrings(stringsXml, "xl/sharedStrings.xml");
  const context = { file, contentTypes, color, styles, sharedStrings, date1904: part.date1904 };
  const sheets = [];
  for (const entry of part.sheets) sheets.push(await readSheet(entry, context));
  const carried = await carryWorkbook(file, part, contentTypes);
  const active = sheets.find((sheet) => sheet.name === part.tabNames[part.activeTab]) ?? sheets[0];
  const workbook: Workbook = {
    name,
    sheets,
    names: readNames(part.root, part.tabNames, sheets),
    date1904: part.date1904,
    readOnly: false,
    ...(part.structureProtection && { structureProtection: part.structureProtection }),
    ...(part.isLegacyShared && { isLegacyShared: true }),
    activeSheetId: active?.id ?? "",
    properties: await readProperties(file),
    ...(styles.defaultFont && { defaultFont: styles.defaultFont }),
    ...(themeXml !== undefined && { themeXml }),
    ...(carried && { carried }),
  };
  return { workbook, warnings: listLosses(part, await readRelationships(file, "")) };
}

async function carryWorkbook(
  file: Package,
  part: WorkbookPart,
  contentTypes: ContentTypes,
): Promise<Workbook["carried"]> {
  const namespaces = new Map(
    Object.entries(part.root.attributes).flatMap(([name, uri]) =>
      name.startsWith("xmlns:") ? [[name.slice(6), `"${uri}"`]] : [],
    ) as [string, string][],
  );
  const elements = CARRIED.flatMap((name) => {
    const element = child(part.root, name);
    return element ? [selfContained(part.xml.slice(element.start, element.end), namespaces)] : [];
  });
  const relationships = part.relationships.filter(
    (relationship) => !REWRITTEN.has(relationship.kind) && !isLost(relationship),
  );
  return carry(file, contentTypes, elements, relationships);
}
