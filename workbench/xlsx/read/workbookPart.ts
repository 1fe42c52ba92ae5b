import type { Sheet, Workbook } from "../../host/model";
import { XlsxError } from "../errors";
import { readRelationships } from "../package/relationships";
import type { Relationship } from "../package/relationships";
import { child, children, flag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { Package } from "../package/open";
import { withoutPrefix } from "./prepareSheetXml";
import type { SheetEntry } from "./sheet";

export interface WorkbookPart {
  path: string;
  xml: string;
  root: XmlElement;
  relationships: Relationship[];
  sheets: SheetEntry[];
  /** Names of all tabs in the file's order, sheets of other kinds (chart sheets, …) included. */
  tabNames: string[];
  /** Tabs that are not worksheets. */
  otherTabs: string[];
  date1904: boolean;
  structureProtection: Workbook["structureProtection"];
  isLegacyShared: boolean;
  activeTab: number;
}

/** @throws XlsxError not-xlsx, no-sheets, unreadable */
export async function readWorkbookPart(file: Package): Promise<WorkbookPart> {
  const path = await findWorkbook(file);
  const xml = withoutPrefix(await file.text(path));
  const root = parseXml(xml, path);
  const relationships = await readRelationships(file, path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  const tabs = children(child(root, "sheets"), "sheet").map(({ attributes }) => {
    const { name = "", sheetId = "", state } = attributes;
    const relationship = byId.get(
      attributes["r:id"] ?? attributes[Object.keys(attributes).find((key) => key.endsWith(":id")) ?? ""] ?? "",
    );
    const isSheet = relationship?.kind === "worksheet" && relationship.path !== undefined;
    if (isSheet)
      sheets.push({
        id: sheetGuid(Number(sheetId)),
        name,
        visibility: visibility(state),
        path: relationship.path ?? "",
      });
    return { name, isSheet };
  });
  if (sheets.length === 0) throw new XlsxError("no-sheets");
  return {
    path,
    xml,
    root,
    relationships,
    sheets,
    tabNames: tabs.map(({ name }) => name),
    otherTabs: tabs.filter(({ isSheet }) => !isSheet).map(({ name }) => name),
    date1904: flag(child(root, "workbookPr")?.attributes["date1904"]),
    structureProtection: structureProtection(child(root, "workbookProtection")),
    // Only a workbook shared in the old way has a list of its users, or a history of their changes.
    isLegacyShared: relationships.some(({ kind }) => /^(?:usernames|revisionHeaders)$/i.test(kind)),
    activeTab: Number(child(child(root, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0),
  };
}

/** Windows alone may be protected too, or revisions: neither keeps the sheets as they are. */
function structureProtection(element: XmlElement | undefined): Workbook["structureProtection"] {
  if (!flag(element?.attributes["lockStructure"])) return undefined;
  const { workbookPassword, workbookHashValue } = element?.attributes ?? {};
  return workbookPassword !== undefined || workbookHashValue !== undefined ? { password: true } : {};
}

async function findWorkbook(file: Package): Promise<string> {
  const document = file.has("_rels/.rels")
    ? (await readRelationships(file, "")).find(({ kind }) => kind === "officeDocument")?.path
    : undefined;
  const path = document ?? "xl/workbook.xml";
  if (/\.bin$/.test(path))
    throw new XlsxError("not-xlsx", { vi: "là .xlsb: hãy lưu lại thành .xlsx", en: "it is .xlsb: save it as .xlsx" });
  if (path.startsWith("word/")) throw new XlsxError("not-xlsx", { vi: "là văn bản Word", en: "it is a Word document" });
  if (path.startsWith("ppt/"))
    throw new XlsxError("not-xlsx", { vi: "là bản trình chiếu", en: "it is a presentation" });
  if (!file.has(path) || !file.has("[Content_Types].xml")) throw new XlsxError("not-xlsx");
  return path;
}

/** In the form that Excel gives ids of worksheets in: a GUID in braces, made of the file's number. */
const sheetGuid = (sheetId: number) =>
  `{00000000-0001-0000-${sheetId.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;

const visibility = (state: string | undefined): Sheet["visibility"] =>
  state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
