import type { Workbook } from "../../host/model";
import { encodeXml, tag } from "../package/xml";

const NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

/** `docProps/core.xml`. ExcelJS 4.4.0 would sign every file with its own name and the clock. */
export function corePropertiesXml({ title, author, created, modified }: Workbook["properties"]): string {
  const text = (name: string, value: string | undefined) =>
    value === undefined ? "" : tag(name, {}, encodeXml(value));
  const time = (name: string, value: string | undefined) =>
    value === undefined ? "" : tag(name, { "xsi:type": "dcterms:W3CDTF" }, encodeXml(value));
  const content =
    text("dc:title", title) +
    text("dc:creator", author) +
    time("dcterms:created", created) +
    time("dcterms:modified", modified);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("cp:coreProperties", NAMESPACES, content)}`;
}
