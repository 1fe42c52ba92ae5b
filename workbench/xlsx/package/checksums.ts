import { ZipPassThrough } from "fflate";

/** Signatures of the zip's end record, its 64-bit locator and end record, and an entry of its directory. */
const [END, LOCATOR, END_64, LINE] = [0x06054b50, 0x07064b50, 0x06064b50, 0x02014b50];

/** The CRC-32 that a zip states for each of its files, in the order of its directory. fflate does not check them. */
export function statedChecksums(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END) end -= 1;
  let line = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR) {
    const end64 = view.getUint32(end - 12, true);
    if (view.getUint32(end64, true) === END_64) line = view.getUint32(end64 + 48, true);
  }
  const checksums: number[] = [];
  while (line + 46 <= bytes.length && view.getUint32(line, true) === LINE) {
    checksums.push(view.getUint32(line + 16, true));
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(line + offset, true));
    line += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return checksums;
}

/** The CRC-32 of a file's bytes, computed by fflate while it writes them. */
export function checksumOf(bytes: Uint8Array): number {
  const file = new ZipPassThrough("");
  file.ondata = () => undefined;
  file.push(bytes, true);
  return file.crc >>> 0;
}
