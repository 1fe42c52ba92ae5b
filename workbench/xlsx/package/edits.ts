import { encodeXml } from "./xml";
import type { XmlElement } from "./xml";

/** A replacement within a text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  /** The tags around the texts of all edits in the place of an element that is one tag so far. */
  around?: readonly [start: string, end: string];
}

/** Applies all edits; those at the same place apply in order. They must not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let position = 0;
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  for (const [index, { start, end, text, around }] of sorted.entries()) {
    pieces.push(source.slice(position, start));
    if (around && sorted[index - 1]?.start !== start) pieces.push(around[0]);
    pieces.push(text);
    if (around && sorted[index + 1]?.start !== start) pieces.push(around[1]);
    position = Math.max(position, end);
  }
  pieces.push(source.slice(position));
  return pieces.join("");
}

export const removal = ({ start, end }: XmlElement): Edit => ({ start, end, text: "" });

/** Whether an element is a single tag, `<name/>`. */
export const isSelfClosing = ({ startTagEnd, end }: XmlElement): boolean => startTagEnd === end;

/** The offset of the end tag. */
export const contentEnd = (source: string, element: XmlElement): number =>
  isSelfClosing(element) ? element.end : source.lastIndexOf("</", element.end - 1);

/** Appends XML to the content of an element. */
export function append(source: string, element: XmlElement, text: string): Edit {
  if (!isSelfClosing(element)) {
    const position = contentEnd(source, element);
    return { start: position, end: position, text };
  }
  const around = [`${headOf(source, element)}>`, `</${rawName(source, element)}>`] as const;
  return { start: element.start, end: element.end, text, around };
}

/** An element's name in its source, including the prefix. */
export function rawName(source: string, { start }: XmlElement): string {
  let end = start + 1;
  while (!/[\s/>]/.test(source[end] ?? ">")) end += 1;
  return source.slice(start + 1, end);
}

/** Adds the prefix of a part to XML without prefixes. */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z_][\w.-]*[\s/>])/g, `<$1${prefix}`);

/** Removes the prefix of a part from its XML. */
export const withoutPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");

/** A start tag, without its ">" or "/>", with some attributes changed, or removed if undefined. */
export function withAttributes(head: string, changes: Readonly<Record<string, string | undefined>>): string {
  let changed = head;
  for (const [name, value] of Object.entries(changes)) {
    const written = value === undefined ? "" : ` ${name}="${encodeXml(value)}"`;
    const own = attribute(name).exec(changed);
    changed = own
      ? changed.slice(0, own.index) + written + changed.slice(own.index + own[0].length)
      : changed + written;
  }
  return changed;
}

const attributes = new Map<string, RegExp>();

function attribute(name: string): RegExp {
  let found = attributes.get(name);
  if (!found) attributes.set(name, (found = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`)));
  return found;
}

/** The start tag of an element without its ">" or "/>". */
export const headOf = (source: string, element: Pick<XmlElement, "start" | "startTagEnd">): string =>
  source.slice(element.start, element.startTagEnd).replace(/\s*\/?>$/, "");
