import { unzipSync } from "fflate";
import { XlsxError } from "../errors";
import { classifyCompoundFile } from "./compoundFile";

/** The parts of an opened file. Part names have no leading slash and are compared without regard to case. */
export interface Package {
  /** As the file spells them, in its order. */
  readonly paths: readonly string[];
  /** A part's name as the file spells it; undefined when there is no such part. */
  find(path: string): string | undefined;
  /** @throws XlsxError unreadable when the part is missing or damaged */
  bytes(path: string): Uint8Array;
  /** A part as text, without a byte-order mark. */
  text(path: string): string;
}

/** Bytes; above it a file is refused before anything is unpacked. */
const MAX_UNPACKED_SIZE = 1024 ** 3;

interface Entry {
  /** As the zip spells it. */
  name: string;
  size: number;
}

/** @throws XlsxError empty-file, encrypted, legacy-xls, not-xlsx, truncated, too-large */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw new XlsxError("empty-file");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw classifyCompoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new XlsxError("not-xlsx");
  const entries = listEntries(bytes);
  if (isEncrypted(bytes)) throw new XlsxError("encrypted");
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_UNPACKED_SIZE) throw new XlsxError("too-large");
  const spelled = new Map([...entries.keys()].map((path) => [path.toLowerCase(), path]));
  const find = (path: string) => spelled.get(path.toLowerCase());
  const unpack = (path: string) => unpackEntry(bytes, entries.get(find(path) ?? ""), path);
  return { paths: [...entries.keys()], find, bytes: unpack, text: (path) => decode(unpack(path)) };
}

/** A package of parts that were never in a file. */
export function packageOf(parts: ReadonlyMap<string, string>): Package {
  const find = (path: string) => [...parts.keys()].find((each) => each.toLowerCase() === path.toLowerCase());
  const text = (path: string) => parts.get(find(path) ?? "") ?? "";
  return { paths: [...parts.keys()], find, bytes: (path) => new TextEncoder().encode(text(path)), text };
}

/** Files by normalised name: some writers put "\" between folders, or "/" before the first. */
function listEntries(bytes: Uint8Array): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const path = name.replace(/\\/g, "/").replace(/^\/+/, "");
        if (!path.endsWith("/")) entries.set(path, { name, size: originalSize });
        return false;
      },
    });
  } catch (cause) {
    throw new XlsxError("truncated", undefined, { cause });
  }
  return entries;
}

function unpackEntry(bytes: Uint8Array, entry: Entry | undefined, path: string): Uint8Array {
  if (!entry) throw new XlsxError("unreadable", { vi: `thiếu phần ${path}`, en: `part ${path} is missing` });
  let part: Uint8Array | undefined;
  try {
    part = unzipSync(bytes, { filter: ({ name }) => name === entry.name })[entry.name];
  } catch (cause) {
    throw new XlsxError("unreadable", path, { cause });
  }
  if (part?.length !== entry.size) throw new XlsxError("unreadable", path);
  return part;
}

/** Bit 0 of the flags in a file's own header: the zip itself has a password, as some archivers give it. */
const isEncrypted = (bytes: Uint8Array) => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) && ((bytes[6] ?? 0) & 1) === 1;

const startsWith = (bytes: Uint8Array, signature: number[]) => signature.every((byte, index) => bytes[index] === byte);

/** White space before the XML declaration is left out: readers of XML refuse it, Excel does not. */
const decode = (bytes: Uint8Array) => new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\s+(?=<)/, "");

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0x3c, 0x00])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff]) || startsWith(bytes, [0x00, 0x3c])) return "utf-16be";
  return "utf-8";
}
