import {
  child,
  children,
  descendants,
  localName,
  parseXml,
  relationshipId,
} from "../../../../workbench/xlsx/package/xml";
import type { XmlElement } from "../../../../workbench/xlsx/package/xml";
import { partsOf } from "./wholeFiles";

/** Children in the order of the schemas (ECMA-376 18.3.1.99, 18.2.27, 18.8.39, 18.5.1.2). */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
    "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
    "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
    "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF",
    "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
  ],
  workbook: [
    "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences",
    "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing",
    "fileRecoveryPr", "webPublishObjects", "extLst",
  ],
  styleSheet: [
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst",
  ],
  table: ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"],
  sheetView: ["pane", "selection", "pivotSelection", "extLst"],
  sheetPr: ["tabColor", "outlinePr", "pageSetUpPr"],
}; // prettier-ignore

/** What a schema, or a reader that follows references, would find wrong with a package; one line each. */
export function faultsOf(bytes: Uint8Array): string[] {
  const parts = new Map(
    [...partsOf(bytes)].map(([path, part]) => [path.toLowerCase(), Buffer.from(part, "latin1").toString("utf8")]),
  );
  const faults: string[] = [];
  const trees = new Map<string, XmlElement>();
  for (const [path, text] of parts) if (/\.(?:xml|rels)$/.test(path)) trees.set(path, parseXml(text, path));
  const find = (name: string) => [...trees].find(([path]) => path.endsWith(name))?.[1];
  for (const [path, root] of trees) {
    faults.push(...orderFaults(path, root));
    faults.push(...relationshipFaults(path, root, trees.get(relationshipsOf(path))));
    if (path.endsWith(".rels")) faults.push(...targetFaults(path, root, parts));
  }
  for (const { attributes } of find("[content_types].xml")?.children ?? []) {
    const name = attributes["PartName"]?.slice(1).toLowerCase();
    if (name !== undefined && !parts.has(name)) faults.push(`[Content_Types].xml names ${name}, which is not there`);
  }
  const styles = find("xl/styles.xml");
  const limits: Limits = {
    xfs: child(styles, "cellXfs")?.children.length ?? 1,
    dxfs: child(styles, "dxfs")?.children.length ?? 0,
    strings: find("xl/sharedstrings.xml")?.children.length ?? 0,
  };
  for (const [path, root] of trees) if (root.name === "worksheet") faults.push(...cellFaults(path, root, limits));
  const roots = [...trees.values()];
  faults.push(
    ...repeated(
      "table id",
      roots.filter(({ name }) => name === "table").map(({ attributes }) => attributes["id"]),
    ),
  );
  faults.push(
    ...repeated(
      "sheet id",
      descendants(find("xl/workbook.xml")!, "sheet").map(({ attributes }) => attributes["sheetId"]),
    ),
  );
  return faults;
}

interface Limits {
  xfs: number;
  dxfs: number;
  strings: number;
}

function orderFaults(path: string, element: XmlElement): string[] {
  const order = ORDERS[element.name];
  const ranks = order ? element.children.map(({ name }) => order.indexOf(name)).filter((rank) => rank >= 0) : [];
  const isOrdered = ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
  return [
    ...(isOrdered ? [] : [`${path}: ${element.name} has ${element.children.map(({ name }) => name).join(", ")}`]),
    ...element.children.flatMap((item) => (item.name === "sheetData" ? [] : orderFaults(path, item))),
  ];
}

const relationshipsOf = (path: string) => path.replace(/([^/]*)$/, "_rels/$1.rels");

function relationshipFaults(path: string, root: XmlElement, relationships: XmlElement | undefined): string[] {
  const known = new Set(relationships?.children.map(({ attributes }) => attributes["Id"]));
  const used = ["tablePart", "drawing", "hyperlink", "sheet", "legacyDrawing", "chart"].flatMap((name) =>
    descendants(root, name).flatMap((element) => relationshipId(element) ?? []),
  );
  return used.filter((id) => !known.has(id)).map((id) => `${path}: no relationship ${id}`);
}

function targetFaults(path: string, root: XmlElement, parts: ReadonlyMap<string, string>): string[] {
  const base = `http://x/${path.replace(/_rels\/[^/]*$/, "")}`;
  return root.children.flatMap(({ attributes: { Target = "", TargetMode } }) => {
    const part = decodeURIComponent(new URL(Target, base).pathname.slice(1)).toLowerCase();
    return TargetMode === "External" || parts.has(part) ? [] : [`${path}: no part ${Target}`];
  });
}

function cellFaults(path: string, root: XmlElement, { xfs, dxfs, strings }: Limits): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const row of children(child(root, "sheetData"), "row")) {
    const number = Number(row.attributes["r"]);
    if (number <= last) faults.push(`${path}: row ${number} after ${last}`);
    last = number;
    let column = "";
    for (const cell of children(row, "c")) {
      const { r = "", s = "0", t } = cell.attributes;
      const own = r.replace(/\d+/, "").padStart(3);
      if (own <= column || Number(r.replace(/\D+/, "")) !== number) faults.push(`${path}: cell ${r} in row ${number}`);
      column = own;
      if (Number(s) >= xfs) faults.push(`${path}: ${r} has format ${s} of ${xfs}`);
      if (t === "s" && Number(child(cell, "v")?.text) >= strings)
        faults.push(`${path}: ${r} has text ${child(cell, "v")?.text}`);
    }
  }
  for (const rule of descendants(root, "cfRule").filter((item) => localName(item) === item.name)) {
    const { dxfId } = rule.attributes;
    if (dxfId !== undefined && Number(dxfId) >= dxfs) faults.push(`${path}: rule with format ${dxfId} of ${dxfs}`);
  }
  return faults;
}

const repeated = (label: string, ids: readonly (string | undefined)[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${label} ${id} twice`);
