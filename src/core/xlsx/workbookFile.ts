import { strToU8, zipSync, type Zippable } from "fflate";
import type { SheetDesign } from "../sheets/sheetDesign";
import { MAIN, PACKAGE, RELATIONSHIPS, element, escaped, file } from "./xml";
import { quoted, sheetXml, tableXml } from "./sheetXml";
import { stylesXml } from "./stylesXml";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of an .xlsx file with designed sheets. The same designs give the same bytes. */
export function workbookFile(designs: readonly SheetDesign[]): Uint8Array {
  const sheets = designs.map((design, index) => ({ design, path: `xl/worksheets/sheet${index + 1}.xml` }));
  let tables = 0;
  const parts = sheets.flatMap(({ design, path }, index): Part[] => {
    const own = design.tables.map((table) => ({
      path: `xl/tables/table${++tables}.xml`,
      text: tableXml(table, tables),
      type: `${CONTENT}.table+xml`,
    }));
    const related = own.map((table) => ({ kind: "table", target: `../${table.path.slice(3)}` }));
    const relations = {
      path: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`,
      text: relationsXml(related),
      type: null,
    };
    return [{ path, text: sheetXml(design), type: `${CONTENT}.worksheet+xml` }, relations, ...own];
  });
  const workbook: Part[] = [
    { path: "xl/workbook.xml", text: workbookXml(designs), type: `${CONTENT}.sheet.main+xml` },
    { path: "xl/styles.xml", text: stylesXml(), type: `${CONTENT}.styles+xml` },
    { path: "xl/_rels/workbook.xml.rels", text: workbookRelations(sheets), type: null },
    {
      path: "_rels/.rels",
      text: relationsXml([{ kind: "officeDocument", target: "xl/workbook.xml" }]),
      type: null,
    },
  ];
  const all = [...workbook, ...parts];
  return packed([{ path: "[Content_Types].xml", text: contentTypesXml(all), type: null }, ...all]);
}

interface Part {
  path: string;
  text: string;
  /** Its content type; null = that of relationships. */
  type: string | null;
}

/** The earliest day of the zip format, so that the same parts give the same bytes. */
const FIRST_DAY = new Date(1980, 0, 1);

function packed(parts: readonly Part[]): Uint8Array {
  const files: Zippable = Object.fromEntries(parts.map(({ path, text }) => [path, strToU8(text)]));
  return zipSync(files, { mtime: FIRST_DAY });
}

function contentTypesXml(parts: readonly Part[]): string {
  const overrides = parts.flatMap(({ path, type }) =>
    type === null ? [] : [element("Override", { PartName: `/${path}`, ContentType: type })],
  );
  const relations = "application/vnd.openxmlformats-package.relationships+xml";
  return file(
    element("Types", { xmlns: `${PACKAGE}/content-types` }, [
      element("Default", { Extension: "rels", ContentType: relations }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...overrides,
    ]),
  );
}

function relationsXml(relations: readonly { kind: string; target: string }[]): string {
  const list = relations.map(({ kind, target }, index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: `${RELATIONSHIPS}/${kind}`, Target: target }),
  );
  return file(element("Relationships", { xmlns: `${PACKAGE}/relationships` }, list));
}

function workbookRelations(sheets: readonly { path: string }[]): string {
  return relationsXml([
    ...sheets.map(({ path }) => ({ kind: "worksheet", target: path.slice(3) })),
    { kind: "styles", target: "styles.xml" },
  ]);
}

function workbookXml(designs: readonly SheetDesign[]): string {
  const sheets = designs.map(({ sheet }, index) =>
    element("sheet", { name: sheet, sheetId: index + 1, "r:id": `rId${index + 1}` }),
  );
  const titles = designs.map(({ sheet, titleRow }, index) => {
    const rows = `${quoted(sheet)}!$${titleRow + 1}:$${titleRow + 1}`;
    return element("definedName", { name: "_xlnm.Print_Titles", localSheetId: index }, escaped(rows));
  });
  return file(
    element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, [
      element("bookViews", {}, element("workbookView", { activeTab: 0 })),
      element("sheets", {}, sheets),
      element("definedNames", {}, titles),
    ]),
  );
}
