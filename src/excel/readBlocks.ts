import type { Area, Grid } from "../core/cells/snapshot";
import { bytesOfLines, LARGEST } from "./bytes";
import type { Depth } from "../core/cells/reads";
import { loadRange, showTexts, toGrid } from "./grid";
import { isAnswerTooLarge } from "./hostError";
import { readExcel } from "./runExcel";

/** An area that is too long for one answer. */
export interface LongArea {
  sheet: string;
  area: Area;
  depth: Depth;
  /** Columns whose shown text is read too. */
  shown: readonly number[];
  bytesPerRow: number;
}

/** Rows from which the bytes of a row are guessed: more than stand above a list, few enough for long texts. */
const PROBE = "A1:GR120";

/** Far below the 5,000,000 beyond which Excel answers null. */
const MOST_CELLS = 1_000_000;

/** Hears what part of the blocks has been read. */
export type OnBlocks = (done: number) => void;

interface Piece extends LongArea {
  at: number;
}

/** Guesses what a row costs: of the rows that were read the one that three quarters do not exceed. */
export function bytesPerRow(probe: Excel.Range, depth: Depth): number {
  if (probe.isNullObject) return 1_000;
  const grid = toGrid(probe, depth);
  const arrays = [grid.values, grid.formulas, ...(depth === "all" ? [grid.text] : []), grid.types];
  const rows = grid.values
    .map((_, r) => arrays.reduce((sum, lines) => sum + bytesOfLines(lines.slice(r, r + 1)), 0))
    .sort((a, b) => a - b);
  return rows[Math.floor(rows.length * 0.75)] ?? 1_000;
}

/** Reads long areas by rows, as much at once as one answer holds. Rows that move meanwhile are noticed by the write. */
export async function readBlocks(areas: readonly LongArea[], onProgress?: OnBlocks): Promise<Grid[]> {
  const grids: (Grid | undefined)[] = [];
  const batches = pack(areas.flatMap(cut));
  for (const [read, batch] of batches.entries()) {
    onProgress?.(read / batches.length);
    for (const { at, grid } of await readPieces(batch)) {
      const above = grids[at];
      if (above === undefined) grids[at] = grid;
      else
        for (const part of ["values", "formulas", "types", "text"] as const)
          above[part].push(...(grid[part] as never[]));
    }
  }
  return grids as Grid[];
}

function cut(long: LongArea, at: number): Piece[] {
  const { area, bytesPerRow: bytes } = long;
  const most = Math.max(1, Math.floor(Math.min(LARGEST / bytes, MOST_CELLS / area.columns)));
  const count = Math.ceil(area.rows / most);
  return Array.from({ length: count }, (_, block) => {
    const rows = Math.min(most, area.rows - block * most);
    return { ...long, at, area: { ...area, row: area.row + block * most, rows } };
  });
}

function pack(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let bytes = Infinity;
  for (const piece of pieces) {
    const size = piece.area.rows * piece.bytesPerRow;
    if (bytes + size > LARGEST) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(piece);
    bytes += size;
  }
  return batches;
}

/** Where the guess was too low, in two halves. */
async function readPieces(pieces: readonly Piece[]): Promise<{ at: number; grid: Grid }[]> {
  try {
    return await readTogether(pieces);
  } catch (error) {
    const halves = halvesOf(pieces);
    if (!isAnswerTooLarge(error) || halves === null) throw error;
    return [...(await readPieces(halves[0])), ...(await readPieces(halves[1]))];
  }
}

function halvesOf(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  const half = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, half), pieces.slice(half)];
  const [piece] = pieces;
  if (piece === undefined || piece.area.rows < 2) return null;
  const { area } = piece;
  const rows = Math.ceil(area.rows / 2);
  return [
    [{ ...piece, area: { ...area, rows } }],
    [{ ...piece, area: { ...area, row: area.row + rows, rows: area.rows - rows } }],
  ];
}

function readTogether(pieces: readonly Piece[]): Promise<{ at: number; grid: Grid }[]> {
  return readExcel(async (context) => {
    const loaded = pieces.map(({ at, sheet, area, depth, shown }) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = loadRange(worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns), depth);
      const texts = shown.map((column) => {
        const one = worksheet.getRangeByIndexes(area.row, column, area.rows, 1);
        one.load("rowIndex, columnIndex, text");
        one.untrack();
        return one;
      });
      return { at, range, depth, texts };
    });
    await context.sync();
    return loaded.map(({ at, range, depth, texts }) => {
      const grid = toGrid(range, depth);
      for (const text of texts) showTexts(grid, text);
      return { at, grid };
    });
  });
}

/** Loads enough of a filled range to guess what the rest costs. */
export function probeRange(sheet: Excel.Worksheet, used: Excel.Range, depth: Depth): Excel.Range {
  return loadRange(used.getIntersectionOrNullObject(sheet.getRange(PROBE)), depth);
}

/** An area whose first rows were loaded, to be read in blocks. */
export function longArea(sheet: string, area: Area, probe: Excel.Range, depth: Depth): LongArea {
  return { sheet, area, depth, shown: [], bytesPerRow: bytesPerRow(probe, depth) };
}
