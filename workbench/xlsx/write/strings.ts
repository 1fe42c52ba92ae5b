import type { TextRun } from "../../host/fileRest";
import { append, applyEdits, withPrefix } from "../package/edits";
import { encodeText, prefixOf, parseXml, tag } from "../package/xml";
import type { SharedText } from "../read/sharedStrings";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** Assigns numbers to the texts of cells. Texts of the file keep their number. */
export class StringTable {
  private plain: Map<string, number> | undefined;
  private formatted: Map<string, number> | undefined;
  private readonly added: string[] = [];

  constructor(private readonly file: readonly SharedText[]) {}

  numberOf(text: string): number {
    this.plain ??= this.index((item) => (typeof item === "string" ? item : undefined));
    return this.number(this.plain, text, () => textXml(text));
  }

  numberOfRuns(runs: readonly TextRun[]): number {
    this.formatted ??= this.index((item) => (typeof item === "string" ? undefined : JSON.stringify(item)));
    return this.number(this.formatted, JSON.stringify(runs), () => runs.map(runXml).join(""));
  }

  /** The part with the new texts; undefined when there are none. `own` returns the file's part. */
  xml(own?: () => string | undefined): string | undefined {
    if (this.added.length === 0) return undefined;
    const source = own?.() ?? EMPTY;
    const texts = withPrefix(this.added.join(""), prefixOf(source));
    const end = source.lastIndexOf("</");
    if (end < 0 || !/<\/(?:[^:>]+:)?sst\s*>/.test(source.slice(end))) return this.grown(source, texts);
    // The part can be long, and its start tag is enough to know the number of texts.
    const headEnd = source.indexOf(">", source.search(/<(?:[^\s:>]+:)?sst\b/)) + 1;
    return this.counted(source.slice(0, headEnd)) + source.slice(headEnd, end) + texts + source.slice(end);
  }

  private grown(source: string, texts: string): string {
    const counted = this.counted(source);
    return applyEdits(counted, [append(counted, parseXml(counted, "sst"), texts)]);
  }

  private counted = (head: string): string =>
    head.replace(
      /(\s(?:count|uniqueCount)=["'])(\d+)/g,
      (_, name: string, count: string) => name + String(Number(count) + this.added.length),
    );

  private number(known: Map<string, number>, key: string, content: () => string): number {
    let number = known.get(key);
    if (number === undefined) {
      number = this.file.length + this.added.length;
      this.added.push(`<si>${content()}</si>`);
      known.set(key, number);
    }
    return number;
  }

  private index(keyOf: (text: SharedText) => string | undefined): Map<string, number> {
    const numbers = new Map<string, number>();
    this.file.forEach((text, number) => {
      const key = keyOf(text);
      if (key !== undefined && !numbers.has(key)) numbers.set(key, number);
    });
    return numbers;
  }
}

/** White space at the ends of a text, and line breaks, are only kept with this attribute. */
export const textXml = (text: string): string => {
  const encoded = encodeXmlText(encodeText(text));
  return /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${encoded}</t>` : `<t>${encoded}</t>`;
};

const runXml = ({ text, format }: TextRun): string =>
  tag("r", {}, (format === undefined ? "" : tag("rPr", {}, format)) + textXml(text));

/** Line breaks and tabs are literal in an element's text. */
const encodeXmlText = (text: string): string =>
  /[<>&\r]/.test(text)
    ? text.replace(/[<>&\r]/g, (letter) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;" })[letter] ?? "&#13;")
    : text;
