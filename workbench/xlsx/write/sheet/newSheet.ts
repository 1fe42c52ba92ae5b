import type { Sheet } from "../../../host/model";
import { relationshipsOf, toStrict } from "../../package/relationships";
import { tag } from "../../package/xml";
import { columnsXml } from "./columns";
import { conditionalFormatsXml } from "./conditionalFormats";
import { writeDrawing } from "../chart/drawing";
import { SHEET_ORDER, SIMPLE_ELEMENTS } from "./elements";
import type { FileContext } from "../fileContext";
import { hyperlinksXml } from "./hyperlinks";
import { rowsXml } from "./rows";
import { sheetViewsXml } from "./sheetViews";
import { tablePartsXml, writeTables } from "../table/sheetTables";
import { reconcileHeadings } from "../table/tables";
import { validationsXml } from "./validations";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const NAMESPACES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Writes the part of a new sheet; returns its path. */
export function writeNewSheet(context: FileContext, sheet: Sheet): string {
  const { parts, contentTypes, styles, strings, defaultFont, workbook } = context;
  const path = parts.unused("xl/worksheets/sheet", ".xml");
  contentTypes.add(path, SHEET_TYPE);
  const relations = relationshipsOf(context.parts, path, context.isStrict);
  const { tables, headings } = reconcileHeadings(sheet);
  const data = rowsXml(sheet, { styles, strings, headings, defaultFont, prefix: "" });
  const drawing = writeDrawing(context, sheet, undefined);
  const elements = new Map<string, string>([
    ...SIMPLE_ELEMENTS.map(({ name, write }) => [name, write(sheet)] as const),
    ["sheetViews", sheetViewsXml({ sheet, isActive: workbook.activeSheetId === sheet.id })],
    ["cols", unless("<cols/>", columnsXml(sheet, styles))],
    ["sheetData", tag("sheetData", {}, data)],
    ["conditionalFormatting", conditionalFormatsXml(sheet.conditionalFormats, styles)],
    ["dataValidations", validationsXml(sheet.validations)],
    ["hyperlinks", hyperlinksXml(sheet, relations)],
    ["drawing", drawing === undefined ? "" : tag("drawing", { "r:id": relations().add("drawing", `/${drawing}`) })],
    ["tableParts", tablePartsXml(writeTables(context, sheet, tables, relations).added)],
  ]);
  const content = SHEET_ORDER.map((name) => elements.get(name) ?? "").join("");
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("worksheet", NAMESPACES, content)}`;
  parts.set(path, context.isStrict ? toStrict(xml) : xml);
  relations.save();
  return path;
}

const unless = (empty: string, xml: string): string => (xml === empty ? "" : xml);
