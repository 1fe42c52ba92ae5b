import { crc32, deflateSync } from "node:zlib";
import { SIDE, covers, type Shape } from "./shapes";

/** Samples per pixel, along each side. */
const FINENESS = 8;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A square PNG, 8 bits, with transparency. */
export function pngOf(shapes: readonly Shape[], pixels: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Array.from({ length: pixels }, (_, y) => [
    0,
    ...Array.from({ length: pixels }, (_, x) => pixelAt(shapes, x, y, pixels)).flat(),
  ]);
  const data = deflateSync(Buffer.from(lines.flat()), { level: 9 });
  return Buffer.concat([SIGNATURE, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

/** Red, green, blue and opacity: the mean of the samples. */
function pixelAt(shapes: readonly Shape[], x: number, y: number, pixels: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < FINENESS ** 2; sample++) {
    const sx = ((x + ((sample % FINENESS) + 0.5) / FINENESS) * SIDE) / pixels;
    const sy = ((y + (Math.floor(sample / FINENESS) + 0.5) / FINENESS) * SIDE) / pixels;
    const top = shapes.findLast((shape) => covers(shape, [sx, sy]));
    if (top === undefined) continue;
    covered++;
    for (const at of [0, 1, 2]) sum[at] = (sum[at] ?? 0) + parseInt(top.fill.slice(1 + 2 * at, 3 + 2 * at), 16);
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((one) => Math.round(one / covered)), Math.round((covered * 255) / FINENESS ** 2)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
