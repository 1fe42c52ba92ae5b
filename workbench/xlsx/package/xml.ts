import { SaxesParser } from "saxes";
import type { SaxesOptions } from "saxes";
import { XlsxError } from "../errors";

/** An element of a small part. `name` keeps its prefix ("x14:cfRule") unless it is the root's. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The element's own character data, entities decoded. */
  text: string;
  /** Offsets in the source: of "<", after the start tag, and after the end tag. */
  start: number;
  startTagEnd: number;
  end: number;
}

/**
 * Reads a small part into a tree.
 * @throws XlsxError unreadable, naming the part, when it is not well-formed
 */
export function parseXml(source: string, part: string): XmlElement {
  const builder = new TreeBuilder();
  readXml(source, part, builder);
  return builder.root;
}

/** Reads a run of sibling elements. */
export function parseFragment(source: string): XmlElement[] {
  const builder = new TreeBuilder();
  readXml(source, "", builder, true);
  return builder.roots;
}

/** Maximum number of elements in a tree: far more than any such part has, and few enough for the memory. */
const MAX_ELEMENTS = 2_000_000;

/** Builds elements from the events of a parser. */
export class TreeBuilder {
  readonly roots: XmlElement[] = [];
  private readonly open_: XmlElement[] = [];
  private count = 0;

  /** The first element. */
  get root(): XmlElement {
    return this.roots[0] ?? EMPTY;
  }

  /** Whether an element is still open. */
  get isInside(): boolean {
    return this.open_.length > 0;
  }

  open(name: string, attributes: Record<string, string>, start: number, startTagEnd: number): void {
    if (++this.count > MAX_ELEMENTS) throw new XlsxError("too-large");
    const element: XmlElement = { name, attributes, children: [], text: "", start, startTagEnd, end: startTagEnd };
    (this.open_.at(-1)?.children ?? this.roots).push(element);
    this.open_.push(element);
  }

  text(text: string): void {
    const element = this.open_.at(-1);
    if (element) element.text += text;
  }

  close(end: number): void {
    const element = this.open_.pop();
    if (element) element.end = end;
  }
}

const EMPTY: XmlElement = { name: "", attributes: {}, children: [], text: "", start: 0, startTagEnd: 0, end: 0 };

export const children = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

/** The name without its prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(":") + 1);

/** All descendants with this local name, in document order. */
export const descendants = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((item) => [...(localName(item) === name ? [item] : []), ...descendants(item, name)]);

/** The id of a relationship, whichever prefix its namespace has. */
export function relationshipId({ attributes }: XmlElement): string | undefined {
  const name = Object.keys(attributes).find((key) => /^[^:]+:id$/.test(key));
  return name === undefined ? undefined : attributes[name];
}

/** An XML boolean; `fallback` if absent. */
export const flag = (value: string | undefined, fallback = false): boolean =>
  value === undefined ? fallback : value === "1" || value === "true" || value === "on";

/** For element content and attributes; line breaks and tabs are preserved in both. */
export const encodeXml = (text: string): string =>
  /[<>&"\n\r\t]/.test(text) ? text.replace(/[<>&"\n\r\t]/g, (character) => ESCAPES[character] ?? character) : text;

/** `<name a="1"/>`, or with content. undefined attributes are left out. */
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

const ESCAPES: Record<string, string> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Maximum depth of elements: far more than any part has, and few enough for recursion. */
const MAX_DEPTH = 1000;

/** The events of reading a part. Offsets refer to the part's text. */
export interface XmlEvents {
  /** `start` is the offset of "<", `end` the one after ">". `name` has no prefix if it is the root's. */
  open(name: string, attributes: Record<string, string>, start: number, end: number): void;
  close(end: number): void;
  /** Character data and CDATA, entities decoded. */
  text?(text: string): void;
}

/**
 * Reads a part from start to end. Names in the root's namespace lose their prefix, since some
 * writers name every element `x:row` instead of `row`.
 * @throws XlsxError unreadable, naming the part, when it is not well-formed
 */
export function readXml(source: string, part: string, events: XmlEvents, isFragment = false): void {
  const reader = new XmlReader(part, events, isFragment);
  reader.write(source);
  reader.close();
}

/** Reads a part in pieces, like `readXml`. */
export class XmlReader {
  private readonly parser: SaxesParser;
  /** Length of the skipped text. */
  private skipped = 0;

  constructor(part: string, events: XmlEvents, isFragment = false) {
    const options: SaxesOptions & { xmlns: false } = { position: false, fragment: isFragment, xmlns: false };
    const parser = (this.parser = new SaxesParser(options));
    let prefix: string | undefined;
    let start = 0;
    let depth = 0;
    parser.on("error", (cause) => {
      throw new XlsxError("unreadable", part, { cause });
    });
    // Called when the name has been read, and one character later.
    parser.on("opentagstart", ({ name }) => (start = this.position - name.length - 2));
    parser.on("opentag", ({ name, attributes }) => {
      if (++depth > MAX_DEPTH) throw new XlsxError("unreadable", part);
      prefix ??= isFragment ? "" : name.slice(0, name.indexOf(":") + 1);
      const isOwn = prefix !== "" && name.startsWith(prefix);
      events.open(isOwn ? name.slice(prefix.length) : name, attributes, start, this.position);
    });
    parser.on("closetag", () => {
      depth -= 1;
      events.close(this.position);
    });
    if (!events.text) return;
    const text = events.text.bind(events);
    parser.on("text", text);
    parser.on("cdata", text);
  }

  write(text: string): void {
    this.parser.write(text);
  }

  /** Skips text that is well-formed by itself. */
  skip(length: number): void {
    this.skipped += length;
  }

  close(): void {
    this.parser.close();
  }

  private get position(): number {
    return this.parser.position + this.skipped;
  }
}

/** The prefix of the root element with its colon; "" without one. */
export const prefixOf = (source: string): string => /<(?![?!])([^\s/>:]+:)?/.exec(source)?.[1] ?? "";

// Excel writes characters that XML can't contain as _xHHHH_ (ECMA-376, ST_Xstring): control characters, and an
// underscore that would be read as the start of an escape.

// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[_\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]/;
const ESCAPED =
  // eslint-disable-next-line no-control-regex
  /_(?=x[0-9a-fA-F]{4}(?:_|[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff\ufffe\uffff]))|[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Escapes a text for the file. */
export const encodeText = (text: string): string =>
  NEEDS_ESCAPE.test(text)
    ? text.replace(ESCAPED, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    : text;

/** Unescapes a text of the file. */
export const decodeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
