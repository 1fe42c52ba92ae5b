import type { Area, Grid } from "../../core/cells/snapshot";
import { bytesOfLines, MAX_BYTES } from "../costs";
import type { Depth } from "../../core/cells/reads";
import { loadRange, showTexts, toGrid } from "../grid";
import { isResponseTooLarge, isTooMuch } from "../hostError";
import { readExcel } from "../runExcel";

/** An area that is too large for one response. */
interface LongArea {
  sheet: string;
  area: Area;
  depth: Depth;
  /** Columns that are read with displayed text. */
  shown: readonly number[];
  bytesPerRow: number;
}

/** Rows from which the size of the others is estimated: more than there are above a list; fewer if these are too large. */
const PROBES = { places: "A1:GR120", "few-rows": "A1:GR12" };

/** Far below the 5,000,000 above which Excel returns null. */
const MAX_CELLS = 1_000_000;

/**
 * How much of a sheet the first request loads: all "cells", or its area ("places") with the first rows, from which the
 * size of the others is estimated, or with fewer of them ("few-rows").
 */
export type Reach = "cells" | keyof typeof PROBES;

export interface BlockOptions {
  /** Called with the fraction of the blocks that has been read. */
  onProgress?: (done: number) => void;
  /** Bytes of a response; absent = what Excel allows, and everything in one response if it fits. */
  maxBytes?: number;
}

interface Chunk extends LongArea {
  index: number;
}

/** Estimates the size of a row: the third quartile of the rows that were read. */
function bytesPerRow(probe: Excel.Range, depth: Depth): number {
  if (probe.isNullObject) return 1_000;
  const grid = toGrid(probe, depth);
  const arrays = [grid.values, grid.formulas, ...(depth === "all" ? [grid.text] : []), grid.types];
  const rows = grid.values
    .map((_, r) => arrays.reduce((sum, lines) => sum + bytesOfLines(lines.slice(r, r + 1)), 0))
    .sort((a, b) => a - b);
  return rows[Math.floor(rows.length * 0.75)] ?? 1_000;
}

/** Reads all cells at once. If that is too much, or if small responses are requested, reads the places first. */
export async function withFallback<T>(read: (reach: Reach) => Promise<T>, { maxBytes }: BlockOptions): Promise<T> {
  const places = () => unlessTooMuch(read("places"), () => read("few-rows"));
  return maxBytes === undefined ? unlessTooMuch(read("cells"), places) : places();
}

function unlessTooMuch<T>(reading: Promise<T>, readLess: () => Promise<T>): Promise<T> {
  return reading.catch((error: unknown) => {
    if (!isTooMuch(error)) throw error;
    return readLess();
  });
}

/**
 * Reads long areas by rows, as many at once as fit in a response. The write detects rows that move between two
 * responses.
 */
export async function readBlocks(
  areas: readonly LongArea[],
  { onProgress, maxBytes = MAX_BYTES }: BlockOptions = {},
): Promise<Grid[]> {
  const grids: (Grid | undefined)[] = [];
  const chunks = areas.flatMap((area, index) => cutIntoChunks(area, index, maxBytes));
  const batches = pack(chunks, maxBytes);
  for (const [read, batch] of batches.entries()) {
    onProgress?.(read / batches.length);
    for (const { index, grid } of await readChunks(batch)) {
      const above = grids[index];
      if (above === undefined) grids[index] = grid;
      else
        for (const part of ["values", "formulas", "types", "text"] as const)
          above[part].push(...(grid[part] as never[]));
    }
  }
  return grids as Grid[];
}

function cutIntoChunks(long: LongArea, index: number, maxBytes: number): Chunk[] {
  const { area, bytesPerRow: bytes } = long;
  const maxRows = Math.max(1, Math.floor(Math.min(maxBytes / bytes, MAX_CELLS / area.columns)));
  const count = Math.ceil(area.rows / maxRows);
  return Array.from({ length: count }, (_, block) => {
    const rows = Math.min(maxRows, area.rows - block * maxRows);
    return { ...long, index, area: { ...area, row: area.row + block * maxRows, rows } };
  });
}

function pack(chunks: readonly Chunk[], maxBytes: number): Chunk[][] {
  const batches: Chunk[][] = [];
  let bytes = Infinity;
  for (const chunk of chunks) {
    const size = chunk.area.rows * chunk.bytesPerRow;
    if (bytes + size > maxBytes) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(chunk);
    bytes += size;
  }
  return batches;
}

/** If the estimate was too low, reads two halves. */
async function readChunks(chunks: readonly Chunk[]): Promise<{ index: number; grid: Grid }[]> {
  try {
    return await readTogether(chunks);
  } catch (error) {
    const halves = halvesOf(chunks);
    if (!isResponseTooLarge(error) || halves === null) throw error;
    return [...(await readChunks(halves[0])), ...(await readChunks(halves[1]))];
  }
}

function halvesOf(chunks: readonly Chunk[]): [Chunk[], Chunk[]] | null {
  const half = Math.ceil(chunks.length / 2);
  if (chunks.length > 1) return [chunks.slice(0, half), chunks.slice(half)];
  const [chunk] = chunks;
  if (chunk === undefined || chunk.area.rows < 2) return null;
  const { area } = chunk;
  const rows = Math.ceil(area.rows / 2);
  return [
    [{ ...chunk, area: { ...area, rows } }],
    [{ ...chunk, area: { ...area, row: area.row + rows, rows: area.rows - rows } }],
  ];
}

function readTogether(chunks: readonly Chunk[]): Promise<{ index: number; grid: Grid }[]> {
  return readExcel(async (context) => {
    const loaded = chunks.map(({ index, sheet, area, depth, shown }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = loadRange(worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), depth);
      const texts = shown.map((column) => {
        const columnRange = worksheet.getRangeByIndexes(area.row, column, area.rows, 1);
        columnRange.load("rowIndex, columnIndex, text");
        columnRange.untrack();
        return columnRange;
      });
      return { index, range, depth, texts };
    });
    await context.sync();
    return loaded.map(({ index, range, depth, texts }) => {
      const grid = toGrid(range, depth);
      for (const text of texts) showTexts(grid, text);
      return { index, grid };
    });
  });
}

/** Loads enough of a filled range to estimate the size of the rest. */
export function probeRange(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  depth: Depth,
  reach: Exclude<Reach, "cells">,
): Excel.Range {
  return loadRange(used.getIntersectionOrNullObject(sheet.getRange(PROBES[reach])), depth);
}

/** An area whose first rows were loaded, to be read in blocks. */
export function longArea(sheet: string, area: Area, probe: Excel.Range, depth: Depth): LongArea {
  return { sheet, area, depth, shown: [], bytesPerRow: bytesPerRow(probe, depth) };
}
