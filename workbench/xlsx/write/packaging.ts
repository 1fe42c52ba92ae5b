import { deflateSync, Zip, ZipPassThrough } from "fflate";
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
  zip(deflate: Deflate): Uint8Array {
    const types = "[Content_Types].xml";
    this.parts.set(types, this.get(types).replace("</Types>", `${this.contentTypes.sort().join("")}</Types>`));
    const pieces: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      pieces.push(piece);
    });
    const encoder = new TextEncoder();
    for (const [path, part] of [...this.parts].sort(byPath)) {
      const file = new Deflated(path, deflate);
      zip.add(file);
      file.push(typeof part === "string" ? encoder.encode(part) : part, true);
    }
    zip.end();
    return joined(pieces);
  }
}

/** Packs the bytes of a part, as the zip format wants them. */
export type Deflate = (bytes: Uint8Array) => Uint8Array<ArrayBuffer>;

/** Level 3 packs twice as fast as the usual 6, for a file a tenth larger. */
export const LEVEL = 3;

/** Works everywhere; Node's own is seven times as fast. */
export const deflateAnywhere: Deflate = (bytes) => deflateSync(bytes, { level: LEVEL });

class Deflated extends ZipPassThrough {
  override compression = 8;
  override mtime = FIXED_DATE;

  constructor(
    path: string,
    private readonly deflate: Deflate,
  ) {
    super(path);
  }

  protected override process(bytes: Uint8Array, isLast: boolean): void {
    this.ondata(null, this.deflate(bytes), isLast);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** Kept parts and new ones in one order, so that a second save gives the same file. "[Content_Types].xml" comes first. */
const byPath = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** The zip format's first day: times of parts mean nothing to Excel. */
const FIXED_DATE = new Date(1980, 0, 1);
