import { encodeXml } from "./xml";
import type { XmlElement } from "./xml";

/** A stretch of a text that another takes the place of. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text after all edits; those that begin at the same place apply in their order. They must not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(source.slice(at, start), text);
    at = Math.max(at, end);
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}

export const removal = ({ start, end }: XmlElement): Edit => ({ start, end, text: "" });

/** Whether an element is one tag, `<name/>`. */
export const isSelfClosing = ({ startTagEnd, end }: XmlElement): boolean => startTagEnd === end;

/** Where the end tag begins. */
export const contentEnd = (source: string, element: XmlElement): number =>
  isSelfClosing(element) ? element.end : source.lastIndexOf("</", element.end - 1);

/** Adds XML behind all that an element holds. */
export function append(source: string, element: XmlElement, text: string): Edit {
  if (!isSelfClosing(element)) {
    const at = contentEnd(source, element);
    return { start: at, end: at, text };
  }
  const head = source.slice(element.start, element.end - 2).trimEnd();
  return { start: element.start, end: element.end, text: `${head}>${text}</${rawName(source, element)}>` };
}

/** An element's name as its source spells it, prefix included. */
export function rawName(source: string, { start }: XmlElement): string {
  let end = start + 1;
  while (!/[\s/>]/.test(source[end] ?? ">")) end += 1;
  return source.slice(start + 1, end);
}

/** XML that was made without prefixes, with the prefix of the part that it goes into. */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z_][\w.-]*[\s/>])/g, `<$1${prefix}`);

/** The same the other way: XML of a part as it reads without the part's prefix. */
export const withoutPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");

/** A start tag, without its ">" or "/>", with some of its attributes changed or, where undefined, gone. */
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
