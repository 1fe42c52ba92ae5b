import type { Workbook } from "../../host/model";
import { append, applyEdits } from "../package/edits";
import type { Edit } from "../package/edits";
import type { Parts } from "../package/parts";
import { encodeXml, localName, parseXml, tag } from "../package/xml";

type Properties = Workbook["properties"];

/** Elements of the core properties part by the property that they hold. */
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

/** Writes the properties that changed into `docProps/core.xml`; `path` is undefined where the file has no such part. */
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
    const own = root.children.find((each) => localName(each) === element.slice(element.indexOf(":") + 1));
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
