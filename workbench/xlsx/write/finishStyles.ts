import type { Font } from "../../host/model";
import { encodeXml, tag } from "../package/xml";
import { toArgb } from "../read/styles";
import { QUOTE_MARK } from "./styles";

/** ExcelJS's `styles.xml` with what ExcelJS 4.4.0 cannot write: the default font, the apostrophe, formats of rules. */
export function finishStyles(xml: string, defaultFont: Font, differential: readonly string[]): string {
  const marked = new Map<string, string>();
  const withoutMarks = xml.replace(
    new RegExp(`(<numFmt numFmtId="(\\d+)" formatCode="[^"]*)${QUOTE_MARK}"`, "g"),
    (_, open: string, id: string) => {
      marked.set(id, open);
      return `${open}"`;
    },
  );
  return withoutMarks
    .replace(/<font>[\s\S]*?<\/font>/, fontXml(defaultFont))
    .replace(/<xf numFmtId="(\d+)"/g, (open, id: string) => (marked.has(id) ? `${open} quotePrefix="1"` : open))
    .replace(/<dxfs\b[^>]*\/>/, tag("dxfs", { count: differential.length }, differential.join("")));
}

function fontXml({ name = "Calibri", size = 11, bold, italic, underline, strikethrough, color }: Font): string {
  const value = (element: string, val: string | number) => tag(element, { val });
  return `<font>${[
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    strikethrough ? "<strike/>" : "",
    underline ? value("u", underline === "Double" ? "double" : "single") : "",
    value("sz", size),
    color === undefined ? "" : `<color rgb="${encodeXml(toArgb(color))}"/>`,
    value("name", name),
  ].join("")}</font>`;
}
