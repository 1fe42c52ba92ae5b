import JSZip from "jszip";
import { loadXlsx } from "../../../../workbench/xlsx/load";
import { saveXlsx } from "../../../../workbench/xlsx/save";
import type { Sheet, Workbook } from "../../../../workbench/host/model";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"`;

/** A file as other programs write it: one sheet, given as XML. Every part can be replaced. */
export interface FileParts {
  /** Inside `worksheet`. */
  sheet?: string;
  /** Inside `sst`. */
  sharedStrings?: string;
  /** Inside `styleSheet`. */
  styles?: string;
  /** Inside `workbook`, after `sheets`. */
  workbook?: string;
  /** Lines of the sheet's relationships: id, kind, target. */
  sheetRelations?: [id: string, kind: string, target: string][];
  workbookRelations?: [id: string, kind: string, target: string][];
  /** Whole parts, by path. */
  parts?: Record<string, string>;
}

export async function zipOf(parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export const fileOf = (given: FileParts = {}): Promise<Uint8Array> => zipOf(packageParts(given));

export function packageParts(given: FileParts): Record<string, string> {
  const relations = (lines: [string, string, string][]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines
      .map(([id, kind, target]) => {
        const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : "";
        return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
      })
      .join("")}</Relationships>`;
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook ${NAMESPACES}><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${given.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
      ...(given.workbookRelations ?? []),
    ]),
    "xl/styles.xml": `<styleSheet ${NAMESPACES}>${given.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${NAMESPACES}>${given.sharedStrings ?? ""}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${NAMESPACES}>${given.sheet ?? "<sheetData/>"}</worksheet>`,
    ...(given.sheetRelations && { "xl/worksheets/_rels/sheet1.xml.rels": relations(given.sheetRelations) }),
    ...given.parts,
  };
}

export async function loadFile(given: FileParts): Promise<{ workbook: Workbook; sheet: Sheet }> {
  const loaded = await loadXlsx(await fileOf(given), "thu.xlsx");
  const [sheet] = loaded.workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return { ...loaded, sheet };
}

/** The parts of the file that a model is saved as. */
export async function savedParts(
  workbook: Workbook,
): Promise<{ paths: string[]; text(path: string): Promise<string> }> {
  const zip = await JSZip.loadAsync((await saveXlsx(workbook)).bytes);
  return {
    paths: Object.keys(zip.files),
    text: (path) => zip.file(path)?.async("string") ?? Promise.reject(new Error(`no ${path}`)),
  };
}
