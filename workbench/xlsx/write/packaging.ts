import JSZip from "jszip";
import type { CarriedContents } from "../../host/model";
import { tag } from "../package/xml";

/** Parts of the file to be, by path, with the content types of those that ExcelJS does not declare. */
export class Parts {
  private readonly contentTypes: string[] = [];

  constructor(private readonly parts: Map<string, string | Uint8Array>) {}

  /** A part's text; "" when there is none. */
  get(path: string): string {
    const part = this.parts.get(path) ?? "";
    return typeof part === "string" ? part : new TextDecoder().decode(part);
  }

  /** The first free path of a numbered part, for example "xl/charts/chart1.xml". */
  unused(start: string, end: string): string {
    for (let number = 1; ; number++) {
      const path = `${start}${number}${end}`;
      if (!this.parts.has(path)) return path;
    }
  }

  set(path: string, content: string | undefined): void {
    if (content === undefined) this.parts.delete(path);
    else this.parts.set(path, content);
  }

  /** A part of a kind that ExcelJS's list of content types does not hold. */
  declare(path: string, content: string | Uint8Array, contentType: string): void {
    if (!this.parts.has(path) && contentType !== "")
      this.contentTypes.push(tag("Override", { PartName: `/${path}`, ContentType: contentType }));
    this.parts.set(path, content);
  }

  carry({ parts }: CarriedContents): void {
    for (const [path, { bytes, contentType }] of Object.entries(parts)) this.declare(path, bytes, contentType);
  }

  /** The bytes of the .xlsx: the same parts give the same bytes. */
  async zip(): Promise<Uint8Array> {
    const types = "[Content_Types].xml";
    this.parts.set(types, this.get(types).replace("</Types>", `${this.contentTypes.sort().join("")}</Types>`));
    const zip = new JSZip();
    for (const [path, content] of [...this.parts].sort(byPath))
      zip.file(path, content, { date: FIXED_DATE, createFolders: false });
    // Level 3 packs twice as fast as the usual 6, for a file a fifth larger.
    return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 3 } });
  }
}

/** Kept parts and new ones in one order, so that a second save gives the same file. "[Content_Types].xml" comes first. */
const byPath = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** The zip format's first day: times of parts mean nothing to Excel. */
const FIXED_DATE = new Date(Date.UTC(1980, 0, 1));
