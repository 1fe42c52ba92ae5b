import type { Sheet, Table } from "../../host/model";
import { readSheetPart } from "../exceljsParts";
import { parseArea } from "../package/refs";
import { readRelationships } from "../package/relationships";
import { child, children } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { Package } from "../package/open";
import { carry } from "./carried";
import type { ContentTypes } from "./carried";
import { readCells } from "./cells";
import type { CellSources } from "./cells";
import type { ColorReader } from "./colors";
import { readCharts } from "./charts";
import { readColumns, readRows } from "./columns";
import { readConditionalFormats } from "./conditionalFormats";
import { readHyperlinks } from "./hyperlinks";
import { readPageLayout } from "./pageLayout";
import { prepareSheetXml, withoutPrefix } from "./prepareSheetXml";
import { readProtection } from "./protection";
import { splitSheetXml } from "./sheetXml";
import type { SheetXml } from "./sheetXml";
import { readSheetView } from "./sheetView";
import { readTable } from "./tables";
import { readValidations } from "./validations";

/** What sheets need from the rest of the file. */
export interface FileContext extends CellSources {
  file: Package;
  contentTypes: ContentTypes;
  color: ColorReader;
  date1904: boolean;
}

/** Where the workbook part says that a sheet is. */
export interface SheetEntry {
  id: string;
  name: string;
  visibility: Sheet["visibility"];
  path: string;
}

/** Elements after the cells that the model has a field for; the others are carried. */
const MODELLED = new Set([
  "sheetProtection", "autoFilter", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "tableParts", "sheetCalcPr",
]); // prettier-ignore

/** Points. */
const STANDARD_ROW_HEIGHT = 15;

/** Relationships of a sheet that the model or the saving replaces. */
const REPLACED = new Set(["table", "hyperlink", "printerSettings"]);

/** @throws XlsxError unreadable */
export async function readSheet(entry: SheetEntry, context: FileContext): Promise<Sheet> {
  const { file, styles } = context;
  const xml = withoutPrefix(await file.text(entry.path));
  const parts = splitSheetXml(xml, entry.path);
  const { head, tail } = parts;
  const relationships = await readRelationships(file, entry.path);
  const raw = await readSheetPart(prepareSheetXml(xml, context.date1904), entry.path);
  const columns = readColumns(raw, styles);
  const rowFormats = readRows(raw, styles, xml);
  const { rowStyles } = rowFormats;
  const { columnStyles } = columns;
  const rows = readCells(raw, context, (row, column) => rowStyles[row] ?? columnStyles[column]);
  readHyperlinks(tail, relationships, rows);
  const { view, ...shown } = readSheetView(head);
  const format = child(head, "sheetFormatPr")?.attributes;
  const height = format?.["defaultRowHeight"];
  const tabColor = context.color(child(child(head, "sheetPr"), "tabColor"));
  const filter = child(tail, "autoFilter");
  const autoFilter = parseArea(filter?.attributes["ref"] ?? "");
  const protection = readProtection(tail);
  const carried = await carrySheet(parts, relationships, context, view);
  const sheet: Sheet = {
    id: entry.id,
    name: entry.name,
    visibility: entry.visibility,
    rows,
    ...rowFormats,
    ...columns,
    merges: children(child(tail, "mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => parseArea(attributes["ref"] ?? "") ?? [],
    ),
    tables: await readTables(relationships, tail, context),
    validations: readValidations(tail),
    conditionalFormats: readConditionalFormats(parts, styles.differential),
    charts: [],
    ...shown,
    ...(protection && { protection }),
    ...(autoFilter && { autoFilter }),
    ...(filter && filter.children.length > 0 && { autoFilterXml: filter.children.map(parts.cutFromTail).join("") }),
    pageLayout: readPageLayout(head, tail),
    ...(tabColor !== undefined && { tabColor }),
    ...(height !== undefined && Number(height) !== STANDARD_ROW_HEIGHT && { defaultRowHeight: Number(height) }),
    ...(format?.["defaultColWidth"] !== undefined && { defaultColumnWidth: Number(format["defaultColWidth"]) }),
    ...(carried && { carried }),
  };
  sheet.charts = readCharts(sheet);
  return sheet;
}

async function readTables(
  relationships: Awaited<ReturnType<typeof readRelationships>>,
  tail: XmlElement,
  { file }: FileContext,
): Promise<Table[]> {
  const paths = new Map(relationships.map(({ id, path }) => [id, path]));
  const tables: Table[] = [];
  for (const { attributes } of children(child(tail, "tableParts"), "tablePart")) {
    const path = paths.get(attributes["r:id"] ?? "");
    if (path === undefined || !file.has(path)) continue;
    const table = readTable(await file.text(path), path);
    if (table) tables.push(table);
  }
  return tables;
}

async function carrySheet(
  { tail, cutFromTail }: SheetXml,
  relationships: Awaited<ReturnType<typeof readRelationships>>,
  { file, contentTypes }: FileContext,
  view: Record<string, string> | undefined,
): Promise<Sheet["carried"]> {
  const elements = tail.children
    .filter(({ name }) => !MODELLED.has(name))
    .map((element) => withoutValidations(element, cutFromTail(element)))
    .filter((xml) => xml !== "");
  const carried = await carry(
    file,
    contentTypes,
    elements,
    relationships.filter(({ kind }) => !REPLACED.has(kind)),
  );
  if (!carried && !view) return undefined;
  return { elements: [], relationships: [], parts: {}, ...carried, ...(view && { view }) };
}

/** The extension list without the validations in it: those are in the model. */
function withoutValidations(element: XmlElement, xml: string): string {
  if (element.name !== "extLst") return xml;
  const kept = xml.replace(/<ext\b[^>]*>\s*<x14:dataValidations\b[\s\S]*?<\/x14:dataValidations>\s*<\/ext>/g, "");
  return kept.includes("<ext ") ? kept : "";
}
