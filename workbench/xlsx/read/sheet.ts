import type { Sheet, Table, Cell } from "../../host/model";
import type { Package } from "../package/open";
import { parseArea } from "../package/refs";
import { readRelationships, targetPart } from "../package/relationships";
import type { Relationship } from "../package/relationships";
import { child, children, relationshipId, decodeText } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { SheetSource } from "../source";
import { CellReader } from "./cells";
import type { CellSources, Uncalculated } from "./cells";
import type { ColorReader } from "./colors";
import { readCharts } from "./charts";
import { noRows, readColumns, readRow, readProtection, readSheetView } from "./sheetSettings";
import { readConditionalFormats } from "./conditionalFormats";
import { readPageLayout } from "./pageLayout";
import { readSheetPart } from "./plainRows";
import { readTable } from "./tables";
import { readValidations } from "./validations";

/** What is needed from the rest of the file to read sheets. */
export interface FileContext extends CellSources {
  file: Package;
  color: ColorReader;
}

/** The entry of a sheet in the workbook part. */
export interface SheetEntry {
  id: string;
  name: string;
  visibility: Sheet["visibility"];
  path: string;
}

/** Points. */
const STANDARD_ROW_HEIGHT = 15;

/** @throws XlsxError unreadable */
export function readSheet(
  entry: SheetEntry,
  context: FileContext,
): { sheet: Sheet; source: Omit<SheetSource, "opened">; uncalculated: Uncalculated | null } {
  const { file, styles } = context;
  const xml = file.text(entry.path);
  const relationships = readRelationships(file, entry.path);
  const rowFormats = noRows();
  let columns: ReturnType<typeof readColumns> | undefined;
  const cells = new CellReader(
    context,
    xml,
    (row, column) => rowFormats.rowStyles[row] ?? columns?.columnStyles[column],
  );
  const part = readSheetPart(xml, entry.path, {
    // Columns come before the first row.
    beforeRows: (around) => (columns = readColumns(around, styles)),
    row: (row, attributes) => readRow(rowFormats, row, attributes, styles),
    cell: (row, cell) => cells.read(row, cell),
  });
  const around = part.root;
  readHyperlinks(around, relationships, cells.rows);
  const tabColor = context.color(child(child(around, "sheetPr"), "tabColor"));
  const protection = readProtection(around);
  const tables = readTables(around, relationships, file);
  const sheet: Sheet = {
    id: entry.id,
    name: entry.name,
    visibility: entry.visibility,
    rows: cells.rows,
    ...rowFormats,
    ...(columns ?? readColumns(around, styles)),
    merges: children(child(around, "mergeCells"), "mergeCell").flatMap(
      ({ attributes }) => parseArea(attributes["ref"] ?? "") ?? [],
    ),
    tables: tables.map(({ table }) => table),
    validations: readValidations(around),
    conditionalFormats: readConditionalFormats(around, xml, styles.differential),
    charts: [],
    ...readSheetView(around),
    ...(protection && { protection }),
    ...readAutoFilter(around, xml),
    pageLayout: readPageLayout(around),
    ...(tabColor !== undefined && { tabColor }),
    ...readDefaultSizes(around),
  };
  sheet.charts = readCharts(sheet, file, relationships);
  return {
    sheet,
    uncalculated: cells.uncalculated,
    source: {
      path: entry.path,
      relationships,
      root: part.root,
      rows: part.rows,
      isRegular: part.isRegular,
      sharedFormulas: cells.sharedFormulas,
      tables: new Map(tables.map(({ table, relationship }) => [table.id, relationship])),
    },
  };
}

/** The area of the sheet's filter, and its criteria as XML. */
function readAutoFilter(around: XmlElement, xml: string): Pick<Sheet, "autoFilter" | "autoFilterXml"> {
  const filter = child(around, "autoFilter");
  const autoFilter = parseArea(filter?.attributes["ref"] ?? "");
  return {
    ...(autoFilter && { autoFilter }),
    ...(filter && filter.children.length > 0 && { autoFilterXml: inside(filter, xml) }),
  };
}

/** Sizes of rows and columns without their own, if they differ from the standard. */
function readDefaultSizes(around: XmlElement): Pick<Sheet, "defaultRowHeight" | "defaultColumnWidth"> {
  const { defaultRowHeight: height, defaultColWidth: width } = child(around, "sheetFormatPr")?.attributes ?? {};
  return {
    ...(height !== undefined && Number(height) !== STANDARD_ROW_HEIGHT && { defaultRowHeight: Number(height) }),
    ...(width !== undefined && { defaultColumnWidth: Number(width) }),
  };
}

function inside(element: XmlElement, xml: string): string {
  const [first, last] = [element.children[0], element.children.at(-1)];
  return first && last ? xml.slice(first.start, last.end) : "";
}

function readTables(
  around: XmlElement,
  relationships: readonly Relationship[],
  file: Package,
): { table: Table; relationship: Relationship }[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return children(child(around, "tableParts"), "tablePart").flatMap((element) => {
    const relationship = byId.get(relationshipId(element) ?? "");
    if (!relationship) return [];
    const path = targetPart(file, relationship);
    const table = readTable(file.text(path), path);
    return table ? [{ table, relationship: { ...relationship, path } }] : [];
  });
}

/** A link to more cells than this is only read for the first cell. */
export const MAX_LINKED_CELLS = 1000;

/** Adds the links of a sheet to its cells. A place in the workbook is "#Sheet!A1". */
export function readHyperlinks(
  around: XmlElement,
  relationships: readonly Relationship[],
  rows: (Cell | undefined)[][],
): void {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const element of children(child(around, "hyperlinks"), "hyperlink")) {
    const { ref = "", location, tooltip } = element.attributes;
    const area = parseArea(ref);
    const target = (targets.get(relationshipId(element) ?? "") ?? "") + (location ? `#${location}` : "");
    if (!area || target === "") continue;
    const hyperlink = { target, ...(tooltip !== undefined && tooltip !== "" && { tooltip: decodeText(tooltip) }) };
    const whole = area.rows * area.columns <= MAX_LINKED_CELLS;
    for (let row = area.row; row < area.row + (whole ? area.rows : 1); row++) {
      for (let column = area.column; column < area.column + (whole ? area.columns : 1); column++) {
        const cells = (rows[row] ??= []);
        cells[column] = { ...(cells[column] ?? { value: null }), hyperlink };
      }
    }
  }
}
