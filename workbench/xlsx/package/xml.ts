import { readXml } from "./readXml";

/** An element of a small part. `name` keeps its prefix ("x14:cfRule") unless it is the root's. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The element's own character data, entities decoded. */
  text: string;
  /** Offsets in the source: of "<", behind the start tag, and behind the end tag. */
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

/** Makes elements of the events of a parser. */
export class TreeBuilder {
  readonly roots: XmlElement[] = [];
  private readonly open_: XmlElement[] = [];

  /** The first element. */
  get root(): XmlElement {
    return this.roots[0] ?? EMPTY;
  }

  /** Whether an element is still open. */
  get isInside(): boolean {
    return this.open_.length > 0;
  }

  open(name: string, attributes: Record<string, string>, start: number, startTagEnd: number): void {
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

/** All elements below with this local name, in the order of the document. */
export const descendants = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((each) => [...(localName(each) === name ? [each] : []), ...descendants(each, name)]);

/** The id of a relationship, whichever prefix its namespace has. */
export function relationshipId({ attributes }: XmlElement): string | undefined {
  const name = Object.keys(attributes).find((key) => /^[^:]+:id$/.test(key));
  return name === undefined ? undefined : attributes[name];
}

/** An XML boolean: absent gives `fallback`. */
export const flag = (value: string | undefined, fallback = false): boolean =>
  value === undefined ? fallback : value === "1" || value === "true" || value === "on";

/** For element content and for attributes; line breaks and tabs survive in both. */
export const encodeXml = (text: string): string =>
  /[<>&"\n\r\t]/.test(text) ? text.replace(/[<>&"\n\r\t]/g, (character) => ESCAPES[character] ?? character) : text;

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

const ESCAPES: Record<string, string> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
