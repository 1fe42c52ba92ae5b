import { SaxesParser } from "saxes";
import type { SaxesOptions } from "saxes";
import { XlsxError } from "../errors";

/** What a reader of a part hears. Offsets are those of the part's text. */
export interface XmlEvents {
  /** `start` is where "<" stands, `end` what follows ">". `name` has no prefix where it is the root's. */
  open(name: string, attributes: Record<string, string>, start: number, end: number): void;
  close(end: number): void;
  /** Character data and CDATA, entities decoded. */
  text?(text: string): void;
}

/**
 * Reads a part from its start to its end. Names of the root's namespace come without their prefix, whichever it is: some
 * writers name every element `x:row` instead of `row`.
 * @throws XlsxError unreadable, naming the part, when it is not well-formed
 */
export function readXml(source: string, part: string, events: XmlEvents, isFragment = false): void {
  const options: SaxesOptions & { xmlns: false } = { position: false, fragment: isFragment, xmlns: false };
  const parser = new SaxesParser(options);
  let prefix: string | undefined;
  let start = 0;
  parser.on("error", (cause) => {
    throw new XlsxError("unreadable", part, { cause });
  });
  // Told when the name has been read, and one letter behind it.
  parser.on("opentagstart", ({ name }) => (start = parser.position - name.length - 2));
  parser.on("opentag", ({ name, attributes }) => {
    prefix ??= isFragment ? "" : name.slice(0, name.indexOf(":") + 1);
    const isOwn = prefix !== "" && name.startsWith(prefix);
    events.open(isOwn ? name.slice(prefix.length) : name, attributes, start, parser.position);
  });
  parser.on("closetag", () => events.close(parser.position));
  if (events.text) {
    const text = events.text.bind(events);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(source).close();
}

/** The prefix of the root element with its colon; "" without one. */
export const prefixOf = (source: string): string => /<(?![?!])([^\s/>:]+:)?/.exec(source)?.[1] ?? "";
