import { XlsxError } from "../errors";
import { parseFragment } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** The XML of a sheet around its cells, as trees. `head` and `tail` hold the elements before and after `sheetData`. */
export interface SheetXml {
  head: XmlElement;
  tail: XmlElement;
  /** XML of an element of `tail`, its namespaces declared on itself, so that it can stand in another file. */
  cutFromTail(element: XmlElement): string;
}

/** @throws XlsxError unreadable when the part does not close */
export function splitSheetXml(xml: string, part: string): SheetXml {
  const root = /<worksheet\b[^>]*>/.exec(xml);
  const end = xml.lastIndexOf("</worksheet>");
  if (!root || end < 0) throw new XlsxError("unreadable", part);
  const rootEnd = root.index + root[0].length;
  const dataStart = indexOrEnd(xml.indexOf("<sheetData", rootEnd), end);
  const dataEnd = endOfData(xml, dataStart, end);
  const namespaces = new Map(
    [...root[0].matchAll(/\sxmlns:(\w+)=("[^"]*"|'[^']*')/g)].map(([, prefix = "", uri = ""]) => [prefix, uri]),
  );
  const tailXml = xml.slice(dataEnd, end);
  return {
    head: parseFragment(xml.slice(rootEnd, dataStart), part),
    tail: parseFragment(tailXml, part),
    cutFromTail: ({ start, end: stop }) => selfContained(tailXml.slice(start, stop), namespaces),
  };
}

function endOfData(xml: string, start: number, end: number): number {
  const close = xml.lastIndexOf("</sheetData>");
  if (close >= 0) return close + "</sheetData>".length;
  return indexOrEnd(xml.indexOf(">", start) + 1, end);
}

const indexOrEnd = (index: number, end: number) => (index > 0 && index <= end ? index : end);

/** Revision ids (`xr:uid`) are left out: they need `mc:Ignorable` on the root. */
export function selfContained(xml: string, namespaces: ReadonlyMap<string, string>): string {
  const bare = xml.replace(/\sxr\d*:uid="[^"]*"/g, "");
  const used = new Set([...bare.matchAll(/[<\s/](\w+):\w/g)].map(([, prefix = ""]) => prefix));
  const declarations = [...used].flatMap((prefix) => {
    const uri = namespaces.get(prefix);
    // "r" is declared on every sheet and workbook that is written.
    return uri !== undefined && prefix !== "r" && !bare.includes(`xmlns:${prefix}=`) ? [` xmlns:${prefix}=${uri}`] : [];
  });
  return bare.replace(/^<[^\s/>]+/, (open) => open + declarations.join(""));
}
