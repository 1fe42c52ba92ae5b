import JSZip from "jszip";
import { XlsxError } from "../errors";
import { classifyCompoundFile } from "./compoundFile";

/** The parts of an opened file by normalised path: no leading slash, "/" between folders. */
export interface Package {
  paths: string[];
  has(path: string): boolean;
  bytes(path: string): Promise<Uint8Array>;
  /** A part as text, a byte-order mark removed. */
  text(path: string): Promise<string>;
}

/** Bytes; above it a file is refused before anything is unpacked. */
const MAX_UNPACKED_SIZE = 1024 ** 3;

/** @throws XlsxError empty-file, encrypted, legacy-xls, not-xlsx, truncated, too-large */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  if (bytes.length === 0) throw new XlsxError("empty-file");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw classifyCompoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new XlsxError("not-xlsx");
  const zip = await unzip(bytes);
  const files = new Map<string, JSZip.JSZipObject>();
  for (const file of Object.values(zip.files)) if (!file.dir) files.set(normalise(file.name), file);
  refuseBombs(files.values());
  return {
    paths: [...files.keys()],
    has: (path) => files.has(path),
    bytes: (path) => unpack(files, path),
    text: async (path) => decode(await unpack(files, path)),
  };
}

async function unzip(bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (/encrypted/i.test(reason)) throw new XlsxError("encrypted", undefined, { cause });
    throw new XlsxError("truncated", undefined, { cause });
  }
}

async function unpack(files: Map<string, JSZip.JSZipObject>, path: string): Promise<Uint8Array> {
  const file = files.get(path);
  if (!file) throw new XlsxError("unreadable", { vi: `thiếu phần ${path}`, en: `part ${path} is missing` });
  try {
    return await file.async("uint8array");
  } catch (cause) {
    throw new XlsxError("unreadable", path, { cause });
  }
}

function refuseBombs(files: Iterable<JSZip.JSZipObject>): void {
  let total = 0;
  for (const file of files) {
    // JSZip 3.10 keeps the size that the zip's directory declares here only; a false one fails when it is unpacked.
    const { _data } = file as unknown as { _data: { uncompressedSize: number } };
    total += _data.uncompressedSize;
  }
  if (total > MAX_UNPACKED_SIZE) throw new XlsxError("too-large");
}

const normalise = (name: string) => name.replace(/\\/g, "/").replace(/^\/+/, "");

const startsWith = (bytes: Uint8Array, signature: number[]) => signature.every((byte, index) => bytes[index] === byte);

const decode = (bytes: Uint8Array) =>
  new TextDecoder(
    startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8",
  ).decode(bytes);
