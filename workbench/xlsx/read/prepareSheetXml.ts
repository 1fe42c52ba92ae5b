import { parseIsoSerial } from "./isoDates";

/** Stands for an empty cached text; a noncharacter, so no text holds it. */
export const EMPTY_TEXT = "\ufdd0";
/** Stands for "&" before what ExcelJS would take for an entity. */
export const LITERAL_AMPERSAND = "\ufdd1";

/**
 * A sheet's XML as ExcelJS 4.4.0 reads its cells right: it knows no CDATA, decodes entities in formula results twice,
 * forgets that an empty result was text (`=""`), and reads ISO dates (t="d") as their year.
 */
export function prepareSheetXml(xml: string, date1904: boolean): string {
  let prepared = xml;
  if (prepared.includes("<![CDATA[")) {
    prepared = prepared.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
      text.replace(/&/g, "&amp;").replace(/</g, "&lt;"),
    );
  }
  if (prepared.includes("&amp;")) prepared = prepared.replace(/&amp;(?=(?:lt|gt|amp|apos|quot);)/g, LITERAL_AMPERSAND);
  if (/<v\s*\/>|<v><\/v>/.test(prepared)) prepared = prepared.replace(/<v\s*\/>|<v><\/v>/g, `<v>${EMPTY_TEXT}</v>`);
  if (prepared.includes(' t="d"')) {
    prepared = prepared.replace(
      /(<c\b[^>]*) t="d"([^>]*>(?:<f\b[^>]*(?:\/>|>[^<]*<\/f>))?<v>)([^<]*)(?=<\/v>)/g,
      (whole, open: string, middle: string, iso: string) => {
        const serial = parseIsoSerial(iso, date1904);
        return serial === undefined ? whole.replace(' t="d"', ' t="str"') : open + middle + String(serial);
      },
    );
  }
  return prepared;
}

/** Some writers name every element `x:row` instead of `row`, which ExcelJS does not know. Other prefixes stay. */
export function withoutPrefix(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|sst|styleSheet|workbook|table)\b/.exec(xml.slice(0, 2000))?.[1];
  return prefix ? xml.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1") : xml;
}
