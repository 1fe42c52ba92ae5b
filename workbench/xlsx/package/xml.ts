import { XlsxError } from "../errors";

/** An element of a small part. `name` keeps its prefix ("x14:cfRule"); `start` and `end` cut it out of its source. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The element's own character data, entities decoded. */
  text: string;
  start: number;
  end: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads a small part into a tree. Never for sheet data: ExcelJS streams that.
 * @throws XlsxError unreadable, naming the part, when tags do not match
 */
export function parseXml(source: string, part: string): XmlElement {
  const [document] = parseFragment(source, part).children;
  if (!document) throw new XlsxError("unreadable", part);
  return document;
}

/** Reads a run of sibling elements; they are the children of the element returned. */
export function parseFragment(source: string, part: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "", start: 0, end: source.length };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    const parent = open.at(-1);
    if (!token || !parent) throw new XlsxError("unreadable", part);
    const [, cdata, closing, opening, attributes = "", selfClosing, text] = token;
    if (opening !== undefined) {
      const element = {
        name: opening,
        attributes: readAttributes(attributes),
        children: [],
        text: "",
        start,
        end: TOKEN.lastIndex,
      };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    } else if (closing !== undefined) {
      if (parent.name !== closing || open.length === 1) throw new XlsxError("unreadable", part);
      parent.end = TOKEN.lastIndex;
      open.pop();
    } else if (text !== undefined) parent.text += decodeXml(text);
    else if (cdata !== undefined) parent.text += cdata;
  }
  if (open.length !== 1) throw new XlsxError("unreadable", part);
  return root;
}

export const children = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

/** The name without its prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(":") + 1);

/** All elements below with this local name, in the order of the document. */
export const descendants = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((each) => [...(localName(each) === name ? [each] : []), ...descendants(each, name)]);

/** An XML boolean: absent gives `fallback`. */
export const flag = (value: string | undefined, fallback = false): boolean =>
  value === undefined ? fallback : value === "1" || value === "true" || value === "on";

const decodeXml = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi,
        (_, hex?: string, decimal?: string, name?: string) =>
          name !== undefined
            ? (ENTITIES[name.toLowerCase()] ?? "")
            : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
      )
    : text;

/** For element content and for attributes; line breaks and tabs survive in both. */
export const encodeXml = (text: string): string =>
  text.replace(/[<>&"\n\r\t]/g, (character) => ESCAPES[character] ?? character);

/** `<name a="1"/>`, or with content. Attributes that are undefined are left out. */
export function tag(
  name: string,
  attributes: Record<string, string | number | boolean | undefined>,
  content?: string,
): string {
  let head = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    head += ` ${key}="${typeof value === "boolean" ? Number(value) : encodeXml(String(value))}"`;
  }
  return content === undefined || content === "" ? `${head}/>` : `${head}>${content}</${name}>`;
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE)) {
    if (name) attributes[name] = decodeXml(double ?? single ?? "");
  }
  return attributes;
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const ESCAPES: Record<string, string> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
