export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Names of the strict format (ISO/IEC 29500-1) for those of the transitional one, in which everything here is written. */
const STRICT: readonly [transitional: string, strict: string][] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [OFFICE_RELATIONSHIPS, "http://purl.oclc.org/ooxml/officeDocument/relationships"],
  [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart"],
];

export const isStrict = (workbookXml: string): boolean => workbookXml.slice(0, 4000).includes(STRICT[0]?.[1] ?? "");

/** XML that is written here, in the strict format's names. */
export const toStrict = (xml: string): string =>
  STRICT.reduce((text, [transitional, strict]) => text.replaceAll(transitional, strict), xml);
