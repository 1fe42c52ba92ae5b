import type { Sheet, Workbook, DefinedName } from "../../host/model";
import { XlsxError } from "../errors";
import { readRelationships, targetPart } from "../package/relationships";
import type { Relationship } from "../package/relationships";
import { child, children, flag, parseXml, relationshipId, localName } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { Package } from "../package/open";
import { MAX_ROWS } from "../package/refs";
import type { SheetEntry } from "./sheet";

/**
 * A tab of the workbook; `id` is that of the model's sheet, absent for chart sheets, dialog sheets and macro sheets.
 */
export interface Tab {
  name: string;
  id?: string;
}

/** The kinds of files by the content type of the workbook part: workbooks and templates, with or without macros. */
export type FileKind = "xlsx" | "xlsm" | "xltx" | "xltm";

export interface WorkbookPart {
  path: string;
  kind: FileKind;
  xml: string;
  root: XmlElement;
  relationships: Relationship[];
  sheets: SheetEntry[];
  /** All tabs in the file's order. */
  tabs: Tab[];
  date1904: boolean;
  structureProtection: Workbook["structureProtection"];
  isLegacyShared: boolean;
  activeTab: number;
}

/** @throws XlsxError not-xlsx, unreadable */
export function readWorkbookPart(file: Package): WorkbookPart {
  const path = findWorkbook(file);
  const xml = file.text(path);
  const root = parseXml(xml, path);
  const relationships = readRelationships(file, path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  const tabs = children(child(root, "sheets"), "sheet").map((element): Tab => {
    const { name = "", sheetId = "", state } = element.attributes;
    const relationship = byId.get(relationshipId(element) ?? "");
    if (!relationship)
      throw new XlsxError("unreadable", { vi: `thiếu phần của trang ${name}`, en: `sheet ${name} has no part` });
    if (relationship.kind !== "worksheet") return { name };
    const id = sheetGuid(Number(sheetId));
    sheets.push({ id, name, visibility: visibility(state), path: targetPart(file, relationship) });
    return { name, id };
  });
  return {
    path,
    kind: kindOf(file, path),
    xml,
    root,
    relationships,
    sheets,
    tabs,
    date1904: flag(child(root, "workbookPr")?.attributes["date1904"]),
    structureProtection: structureProtection(child(root, "workbookProtection")),
    // Only a workbook with legacy sharing has a list of users, or a history of changes.
    isLegacyShared: relationships.some(({ kind }) => /^(?:usernames|revisionHeaders)$/i.test(kind)),
    activeTab: Number(child(child(root, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0),
  };
}

function kindOf(file: Package, path: string): FileKind {
  const lines = parseXml(file.text("[Content_Types].xml"), "[Content_Types].xml").children;
  const own = lines.find(({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${path}`.toLowerCase());
  const type = own?.attributes["ContentType"] ?? "";
  const isTemplate = /\btemplate\b/i.test(type);
  if (/macroEnabled/i.test(type)) return isTemplate ? "xltm" : "xlsm";
  return isTemplate ? "xltx" : "xlsx";
}

/** Windows or revisions alone may be protected, which does not protect the sheets. */
function structureProtection(element: XmlElement | undefined): Workbook["structureProtection"] {
  if (!flag(element?.attributes["lockStructure"])) return undefined;
  const { workbookPassword, workbookHashValue } = element?.attributes ?? {};
  return workbookPassword !== undefined || workbookHashValue !== undefined ? { password: true } : {};
}

function findWorkbook(file: Package): string {
  const document = readRelationships(file, "").find(({ kind }) => kind === "officeDocument")?.path;
  const path = document ?? "xl/workbook.xml";
  if (/\.bin$/.test(path))
    throw new XlsxError("not-xlsx", { vi: "là .xlsb: lưu lại thành .xlsx", en: "it is .xlsb: save it as .xlsx" });
  if (path.startsWith("word/")) throw new XlsxError("not-xlsx", { vi: "là văn bản Word", en: "it is a Word document" });
  if (path.startsWith("ppt/"))
    throw new XlsxError("not-xlsx", { vi: "là bản trình chiếu", en: "it is a presentation" });
  const found = file.find(path);
  if (found === undefined || file.find("[Content_Types].xml") === undefined) throw new XlsxError("not-xlsx");
  return found;
}

/** A GUID in braces like Excel's ids of worksheets, made from the file's number. */
const sheetGuid = (sheetId: number) =>
  `{00000000-0001-0000-${sheetId.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;

const visibility = (state: string | undefined): Sheet["visibility"] =>
  state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/**
 * The names of the workbook; print areas and titles are moved to their sheets. `sheetNames` are in the file's order.
 */
export function readNames(
  workbook: XmlElement,
  sheetNames: readonly string[],
  sheets: readonly Sheet[],
): DefinedName[] {
  const names: DefinedName[] = [];
  for (const { attributes, text } of children(child(workbook, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden } = attributes;
    const scope = localSheetId === undefined ? undefined : sheetNames[Number(localSheetId)];
    const layout = sheets.find((sheet) => sheet.name === scope)?.pageLayout;
    if (layout && name === PRINT_AREA) layout.printArea = wholeColumns(withoutSheet(text));
    else if (layout && name === PRINT_TITLES) {
      for (const area of splitList(text).map(withoutSheet)) {
        if (/^\$?[A-Z]+:\$?[A-Z]+$/.test(area)) layout.printTitleColumns = area;
        else layout.printTitleRows = area;
      }
    } else if (localSheetId === undefined || scope !== undefined) {
      names.push({ name, formula: text, ...(scope !== undefined && { scope }), ...(flag(hidden) && { hidden: true }) });
    }
  }
  return names;
}

/** "'Tổng hợp'!$A$1:$C$9,'Tổng hợp'!$E$1" → "$A$1:$C$9,$E$1". */
const withoutSheet = (formula: string) => formula.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, "");

/** "$A$1:$K$1048576" → "$A:$K", as Excel names it. */
const wholeColumns = (formula: string) =>
  formula.replace(new RegExp(`(\\$[A-Z]+)\\$1:(\\$[A-Z]+)\\$${MAX_ROWS}(?!\\d)`, "g"), "$1:$2");

const splitList = (formula: string) => formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];

/** The part of the document properties. Like Excel, ignores one without a relationship. */
export function propertiesPath(file: Package): string | undefined {
  const relationship = readRelationships(file, "").find(({ kind }) => kind === "core-properties");
  return relationship?.path === undefined ? undefined : file.find(relationship.path);
}

/** Title, author and times (ISO 8601, as in the file) from the document's core properties. */
export function readProperties(file: Package, path: string | undefined): Workbook["properties"] {
  if (path === undefined) return {};
  const root = parseXml(file.text(path), path);
  const value = (name: string) => root.children.find((element) => localName(element) === name)?.text || undefined;
  const [title, author, created, modified] = [value("title"), value("creator"), value("created"), value("modified")];
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
  };
}
