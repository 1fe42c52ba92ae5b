/** A file of the archive. */
export interface Entry {
  path: string;
  text: string;
}

/** 1 January 1980, the first day that the format knows: the same input gives the same bytes. */
const DATE = 0x21;
/** Names are in UTF-8. */
const UTF8 = 0x0800;

/** Packs files without compression: the sheets of a plan are small, and a packer would be larger than they are. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, text } of entries) {
    const name = encoder.encode(path);
    const data = encoder.encode(text);
    const common = [...u16(20), ...u16(UTF8), ...u16(0), ...u16(0), ...u16(DATE), ...u32(crc32(data))];
    const sizes = [...u32(data.length), ...u32(data.length), ...u16(name.length), ...u16(0)];
    const head = Uint8Array.of(0x50, 0x4b, 3, 4, ...common, ...sizes);
    const rest = [...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(offset)];
    directory.push(Uint8Array.of(0x50, 0x4b, 1, 2, ...u16(20), ...common, ...sizes, ...rest), name);
    parts.push(head, name, data);
    offset += head.length + name.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const counts = [...u16(0), ...u16(0), ...u16(entries.length), ...u16(entries.length)];
  return join([
    ...parts,
    ...directory,
    Uint8Array.of(0x50, 0x4b, 5, 6, ...counts, ...u32(size), ...u32(offset), ...u16(0)),
  ]);
}

const u16 = (value: number) => [value & 0xff, (value >>> 8) & 0xff];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
