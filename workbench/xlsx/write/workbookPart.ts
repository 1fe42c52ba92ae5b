import type { Workbook } from "../../host/model";
import { applyEdits, append, withPrefix } from "../package/edits";
import type { Edit } from "../package/edits";
import { mergeXml } from "../package/merge";
import { prefixOf, child, tag, encodeXml, localName, parseXml } from "../package/xml";
import { Relations } from "../package/relationships";
import type { FileContext } from "./fileContext";
import { definedNamesXml } from "./definedNames";
import { tabsXml, tabsOf } from "./tabs";
import type { Parts } from "../package/parts";

/** The order of elements in the schema of workbooks (ECMA-376 18.2.27). */
const ORDER = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences",
  "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing",
  "fileRecoveryPr", "webPublishObjects", "extLst",
]; // prettier-ignore

/** Additional content of the workbook part for this save. */
export interface WorkbookChanges {
  /** Paths of the parts of new sheets, by the sheet's id. */
  added: ReadonlyMap<string, string>;
  /** Formulas are not calculated: their results are stale once other cells changed. */
  isStale: boolean;
  /** Whether the calculation chain is no longer valid. */
  dropsCalcChain: boolean;
}

/** Writes changes into the workbook part and its relationships. */
export function writeWorkbookPart(context: FileContext, changes: WorkbookChanges): void {
  const { parts, source, workbook, contentTypes } = context;
  const { path, root, relationships } = source.part;
  const xml = parts.text(path) ?? "";
  const prefix = prefixOf(xml);
  const relations = new Relations(parts, path, context.isStrict);
  const tabs = tabsOf(workbook, source, (sheet) => relations.add("worksheet", `/${changes.added.get(sheet.id) ?? ""}`));
  for (const kind of ["styles", "sharedStrings"] as const) {
    const known = relationships.some((relationship) => relationship.kind === kind);
    const part = context.newParts.get(kind);
    if (!known && part !== undefined) relations.add(kind, `/${part}`);
  }
  for (const { id, kind, path: part = "" } of relationships) {
    const isGone =
      kind === "worksheet" &&
      [...source.sheets].some(
        ([sheet, { path: own }]) => own === part && !workbook.sheets.some((item) => item.id === sheet),
      );
    if (!isGone && !(kind === "calcChain" && changes.dropsCalcChain)) continue;
    relations.remove(id);
    parts.remove(part);
    contentTypes.remove(part);
  }
  const edits: Edit[] = [];
  const replace = (name: string, text: string, own = child(root, name)) => {
    if (own) edits.push({ start: own.start, end: own.end, text });
    else if (text !== "") {
      const next = root.children.find((element) => ORDER.indexOf(element.name) > ORDER.indexOf(name));
      const added = withPrefix(text, prefix);
      edits.push(next ? { start: next.start, end: next.start, text: added } : append(xml, root, added));
    }
  };
  const merge = (name: string, before: string, after: string) => {
    if (before !== after) replace(name, mergeXml(xml, child(root, name), before, after));
  };
  merge("workbookProtection", protectionXml(source.opened), protectionXml(workbook));
  merge("bookViews", viewsXml(source.part.activeTab), viewsXml(activeTab(context, tabs)));
  const sheets = tabsXml(xml, root, source, tabs, prefix);
  if (sheets !== undefined) replace("sheets", sheets);
  const names = definedNamesXml(xml, context, tabs, prefix);
  if (names !== undefined) replace("definedNames", names);
  if (changes.isStale) merge("calcPr", tag("calcPr", {}), tag("calcPr", { fullCalcOnLoad: true }));
  if (edits.length > 0) parts.set(path, applyEdits(xml, edits));
  relations.save();
}

const protectionXml = ({ structureProtection }: Workbook): string =>
  structureProtection ? tag("workbookProtection", { lockStructure: 1 }) : "";

const viewsXml = (active: number): string =>
  tag("bookViews", {}, tag("workbookView", { activeTab: active || undefined }));

/**
 * The number of the active tab. It only changes if another sheet was activated, or if tabs before it were added or
 * removed.
 */
function activeTab({ workbook, source }: FileContext, tabs: readonly { id?: string; name: string }[]): number {
  const before = source.part.tabs[source.part.activeTab];
  const isOther = workbook.activeSheetId !== source.opened.activeSheetId;
  const index = tabs.findIndex(({ id, name }) =>
    isOther || before?.id !== undefined
      ? id === (isOther ? workbook.activeSheetId : before?.id)
      : name === before?.name,
  );
  return Math.max(0, index);
}

type Properties = Workbook["properties"];

/** Elements of the core properties part by the property in the model. */
const ELEMENTS: Readonly<Record<keyof Properties, string>> = {
  title: "dc:title",
  author: "dc:creator",
  created: "dcterms:created",
  modified: "dcterms:modified",
};
const NAMESPACES: Readonly<Record<string, string>> = {
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
};
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Writes changed properties into `docProps/core.xml`; `path` is undefined if the file has no such part. */
export function writeProperties(parts: Parts, path: string | undefined, before: Properties, after: Properties): void {
  const changed = (Object.keys(ELEMENTS) as (keyof Properties)[]).filter((name) => before[name] !== after[name]);
  if (changed.length === 0 || path === undefined) return;
  const xml = parts.text(path) ?? "";
  const root = parseXml(xml, path);
  const added: string[] = [];
  const edits: Edit[] = [];
  for (const name of changed) {
    const element = ELEMENTS[name];
    const text = after[name] === undefined ? "" : propertyXml(element, after[name]);
    const own = root.children.find((item) => localName(item) === element.slice(element.indexOf(":") + 1));
    if (own) edits.push({ start: own.start, end: own.end, text });
    else added.push(text);
  }
  if (added.length > 0) edits.push(append(xml, root, added.join("")));
  parts.set(path, applyEdits(xml, edits));
}

function propertyXml(element: string, value: string): string {
  const [prefix = ""] = element.split(":");
  const time = prefix === "dcterms" ? { "xmlns:xsi": XSI, "xsi:type": "dcterms:W3CDTF" } : {};
  return tag(element, { [`xmlns:${prefix}`]: NAMESPACES[prefix], ...time }, encodeXml(value));
}
