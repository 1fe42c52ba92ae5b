import { unzipSync } from "fflate";
import { XlsxError } from "../errors";
import { checksumOf, statedChecksums } from "./checksums";

/** The parts of an opened file. Names have no leading slash and are compared ignoring case. */
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

/** In bytes; larger files are refused before unpacking. */
const MAX_UNPACKED_SIZE = 1024 ** 3;

interface Entry {
  /** As spelled in the zip. */
  name: string;
  size: number;
  checksum: number | undefined;
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
  return { paths: [...entries.keys()], find, bytes: unpack, text: (path) => decode(unpack(path), path) };
}

/** A package of parts in memory. */
export function packageOf(parts: ReadonlyMap<string, string>): Package {
  const find = (path: string) => [...parts.keys()].find((item) => item.toLowerCase() === path.toLowerCase());
  const text = (path: string) => parts.get(find(path) ?? "") ?? "";
  return { paths: [...parts.keys()], find, bytes: (path) => new TextEncoder().encode(text(path)), text };
}

/** Files by normalised name: some writers put "\" between folders, or "/" before the first. */
function listEntries(bytes: Uint8Array): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const names = new Set<string>();
  let repeated: string | undefined;
  try {
    let index = 0;
    const checksums = statedChecksums(bytes);
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const checksum = checksums[index++];
        const path = name.replace(/\\/g, "/").replace(/^\/+/, "");
        if (path.endsWith("/")) return false;
        if (names.has(path.toLowerCase())) repeated = path;
        names.add(path.toLowerCase());
        entries.set(path, { name, size: originalSize, checksum });
        return false;
      },
    });
  } catch (cause) {
    throw new XlsxError("truncated", undefined, { cause });
  }
  // It is unknown which of them counts.
  if (repeated !== undefined)
    throw new XlsxError("unreadable", { vi: `phần ${repeated} có hai lần`, en: `part ${repeated} occurs twice` });
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
  if (part?.length !== entry.size || checksumOf(part) !== entry.checksum) throw new XlsxError("unreadable", path);
  return part;
}

/** Bit 0 of the flags in a file's header: the zip itself is encrypted. */
const isEncrypted = (bytes: Uint8Array) => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) && ((bytes[6] ?? 0) & 1) === 1;

const startsWith = (bytes: Uint8Array, signature: number[]) => signature.every((byte, index) => bytes[index] === byte);

/** Removes white space before the XML declaration, which XML parsers reject and Excel accepts. */
function decode(bytes: Uint8Array, path: string): string {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return /^\s/.test(text) ? text.trimStart() : text;
  } catch (cause) {
    throw new XlsxError("unreadable", path, { cause });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0x3c, 0x00])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff]) || startsWith(bytes, [0x00, 0x3c])) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/.exec(start)?.[1] ?? "utf-8";
  // Some writers declare UTF-16 and write UTF-8.
  return /^(?:utf-?16|ucs)/i.test(declared) ? "utf-8" : declared;
}

/**
 * The kind of an OLE compound file: password-protected workbooks and old .xls files are stored in one.
 * Its directory names the streams in UTF-16LE ([MS-CFB] 2.6.1).
 */
export function classifyCompoundFile(bytes: Uint8Array): XlsxError {
  const text = new TextDecoder("latin1").decode(bytes);
  const hasStream = (name: string) => text.includes(`${[...name].join("\0")}\0\0\0`);
  if (hasStream("EncryptedPackage")) return new XlsxError("encrypted");
  if (hasStream("Workbook") || hasStream("Book")) return new XlsxError("legacy-xls");
  return new XlsxError("not-xlsx");
}
