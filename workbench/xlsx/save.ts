import type { Sheet, Workbook } from "../host/model";
import { partsWriter } from "./exceljsWriter";
import { relationshipsPath } from "./package/relationships";
import { writeRows } from "./write/cells";
import { writeColumns } from "./write/columns";
import { listExcesses } from "./write/excesses";
import { writeDrawing } from "./write/drawing";
import { finishStyles } from "./write/finishStyles";
import { deflateAnywhere, Parts, type Deflate } from "./write/packaging";
import { corePropertiesXml } from "./write/properties";
import { Relations } from "./write/relations";
import { sheetHeadXml } from "./write/sheetHead";
import { sheetTailXml } from "./write/sheetTail";
import { STANDARD_FONT, styleWriter } from "./write/styles";
import { settleHeadings, tableXml } from "./write/tables";
import type { FileTable } from "./write/tables";
import { workbookXml } from "./write/workbookPart";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/**
 * Writes the workbench's model as an .xlsx: the same model gives the same bytes. ExcelJS writes cells, shared strings and
 * styles; what it harms is written or mended here. `warnings` name what the file does not hold.
 */
export async function saveXlsx(
  workbook: Workbook,
  deflate: Deflate = deflateAnywhere,
): Promise<{ bytes: Uint8Array; warnings: string[] }> {
  const defaultFont = workbook.defaultFont ?? STANDARD_FONT;
  const styles = styleWriter(defaultFont);
  const settled = workbook.sheets.map(settleHeadings);
  const { numbering, parts: written } = partsWriter({
    worksheets: workbook.sheets.map((sheet, index) => ({
      id: index + 1,
      name: sheet.name,
      cols: writeColumns(sheet, styles),
      rows: [],
      views: [],
      tables: [],
      media: [],
      conditionalFormattings: [],
      dataValidations: {},
    })),
    media: [],
    properties: {},
    calcProperties: {},
    views: [],
    definedNames: [],
    ...(workbook.themeXml !== undefined && { themes: { theme1: workbook.themeXml } }),
  });
  const rows = workbook.sheets.map((sheet, index) =>
    writeRows(sheet, {
      styles,
      numbering,
      headings: settled[index]?.headings ?? new Map<string, string>(),
      defaultFont,
    }),
  );
  const parts = new Parts(await written());

  for (const { carried } of [workbook, ...workbook.sheets]) if (carried) parts.carry(carried);

  const warnings = workbook.sheets.flatMap(listExcesses);
  const differential: string[] = [];
  const tableNumber = { last: 0 };
  workbook.sheets.forEach((sheet, index) => {
    finishSheet(parts, sheet, `xl/worksheets/sheet${index + 1}.xml`, {
      rows: rows[index] ?? "",
      isActive: sheet.id === workbook.activeSheetId,
      tables: settled[index]?.tables ?? [],
      differential,
      tableNumber,
      sheets: workbook.sheets,
      warnings,
    });
  });
  parts.set("xl/styles.xml", finishStyles(parts.get("xl/styles.xml"), defaultFont, differential));
  finishWorkbook(parts, workbook);
  parts.set("docProps/core.xml", corePropertiesXml(workbook.properties));
  return { bytes: parts.zip(deflate), warnings };
}

interface SheetContext {
  rows: string;
  isActive: boolean;
  tables: readonly FileTable[];
  differential: string[];
  tableNumber: { last: number };
  sheets: readonly Sheet[];
  warnings: string[];
}

function finishSheet(
  parts: Parts,
  sheet: Sheet,
  path: string,
  { rows, isActive, tables, differential, tableNumber, sheets, warnings }: SheetContext,
): void {
  const relations = new Relations(path, sheet.carried);
  const tableIds = tables.map((table) => {
    tableNumber.last += 1;
    const target = `xl/tables/table${tableNumber.last}.xml`;
    parts.declare(target, tableXml(table, tableNumber.last), TABLE_TYPE);
    return relations.add("table", `/${target}`);
  });
  const drawing = writeDrawing(parts, sheet, sheets, relations, warnings);
  const tail = sheetTailXml(sheet, relations, tableIds, differential, drawing === "" ? [] : [drawing]);
  parts.set(path, joinSheet(parts.get(path), sheetHeadXml(sheet, isActive), rows, tail));
  parts.set(relationshipsPath(path), relations.xml());
}

/** ExcelJS's columns behind a head of our own, and rows and a tail where it has none. */
function joinSheet(xml: string, head: string, rows: string, tail: string): string {
  const start = /<(?:cols|sheetData)\b/.exec(xml)?.index ?? 0;
  const end = xml.lastIndexOf("<sheetData/>");
  return `${xml.slice(0, start)}${head}${xml.slice(start, end)}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

function finishWorkbook(parts: Parts, workbook: Workbook): void {
  const relations = new Relations("xl/workbook.xml", workbook.carried);
  const sheetIds = workbook.sheets.map((_, index) =>
    relations.add("worksheet", `/xl/worksheets/sheet${index + 1}.xml`),
  );
  relations.add("styles", "/xl/styles.xml");
  relations.add("theme", "/xl/theme/theme1.xml");
  if (parts.get("xl/sharedStrings.xml") !== "") relations.add("sharedStrings", "/xl/sharedStrings.xml");
  parts.set("xl/workbook.xml", workbookXml(workbook, sheetIds));
  parts.set(relationshipsPath("xl/workbook.xml"), relations.xml());
}
