import type { Edit } from "../core/report/edits";
import { bytesOfLine, LARGEST } from "./bytes";

export type CellsEdit = Extract<Edit, { kind: "cells" }>;

/** What a batch costs beside the cells that it writes. */
export interface Costs {
  /** Sheet of the nominations: their rows are read again in the batch that writes to them. */
  sheet: string;
  inputsOf(row: number): number;
  /** All inputs that the first batch reads again whatever it writes. */
  always: number;
  /** Bytes of what stands in so many cells of a row. */
  standing(sheet: string, row: number, column: number, cells: number): number;
  /** Rows of the nominations that are hidden: no edit covers hidden and visible rows. */
  hidden?: ReadonlySet<number> | undefined;
}

/** Other edits in the batch: paths, formats, addresses. */
const BYTES_OF_EDIT = 1_500;

/** An edit, and the bytes of what it writes and of what stands there. */
interface Piece {
  edit: Edit;
  bytes: number;
}

/**
 * Cuts edits into batches whose requests and answers fit, in their order; the cells of one row of the nominations stay
 * together. Nearly always there is one batch.
 */
export function batchesOf(edits: readonly Edit[], costs: Costs, largest = LARGEST): Edit[][] {
  const trimmed = edits.flatMap((edit): Edit[] => (edit.kind === "cells" ? runsOf(edit) : [edit]));
  if (fits(trimmed, costs, largest)) return [trimmed];

  const isBeside = (edit: Edit): edit is CellsEdit => edit.kind === "cells" && edit.sheet === costs.sheet;
  const lines = trimmed.filter(isBeside).flatMap(linesOf);
  lines.sort((a, b) => a.row - b.row);
  const lastHead = trimmed.findLastIndex((edit) => edit.kind !== "cells" && edit.sheet === costs.sheet);
  const head = trimmed.slice(0, lastHead + 1).filter((edit) => !isBeside(edit));
  const rest = trimmed.slice(lastHead + 1).filter((edit) => !isBeside(edit));
  const pieces = [...head, ...lines, ...rest].flatMap((edit) =>
    cut(edit, edit.kind === "cells" && edit.isWhole ? largest : largest / 4, costs),
  );
  return pack(pieces, costs, largest).map((batch) => mergeLines(batch, costs.hidden));
}

/** Counts no further than it must: this is asked of every write. */
function fits(edits: readonly Edit[], costs: Costs, largest: number): boolean {
  let bytes = costs.always;
  for (const edit of edits) {
    bytes += BYTES_OF_EDIT;
    const lines = edit.kind === "cells" ? edit.values.length : 0;
    for (let line = 0; line < lines && bytes <= largest; line++)
      bytes += bytesOfEditLine(edit as CellsEdit, line, costs);
    if (bytes > largest) return false;
  }
  return true;
}

function pack(pieces: readonly Piece[], costs: Costs, largest: number): Edit[][] {
  const batches: Edit[][] = [[]];
  let bytes = costs.always;
  let row: number | null = null;
  for (const { edit, bytes: own } of pieces) {
    const line = edit.kind === "cells" && edit.sheet === costs.sheet ? edit.row : null;
    const isSameRow = line !== null && line === row;
    // Lines of one column become one edit again.
    const joins = line !== null && !isEdge(line, costs.hidden);
    const size = own + (joins ? 0 : BYTES_OF_EDIT) + (line === null || isSameRow ? 0 : costs.inputsOf(line));
    if (bytes + size > largest && !isSameRow && batches.at(-1)?.length !== 0) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(edit);
    bytes += size;
    row = line;
  }
  return batches;
}

/** Without the rows and columns that the edit leaves alone: where many are between two, it becomes two. */
function runsOf(edit: CellsEdit): CellsEdit[] {
  if (edit.isWhole) return [edit];
  const runs: { first: number; last: number }[] = [];
  for (const [at, line] of edit.values.entries()) {
    if (line.every((value) => value === null)) continue;
    const run = runs.at(-1);
    if (run && at - run.last <= 4) run.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs.map(({ first, last }) => {
    const values = edit.values.slice(first, last + 1);
    const left = Math.min(...values.map((line) => line.findIndex((value) => value !== null)).filter((at) => at >= 0));
    const right = Math.max(...values.map((line) => line.findLastIndex((value) => value !== null)));
    return {
      ...edit,
      row: edit.row + first,
      column: edit.column + left,
      values: values.map((line) => line.slice(left, right + 1)),
    };
  });
}

function linesOf(edit: CellsEdit): CellsEdit[] {
  return edit.values.map((line, at) => ({ ...edit, row: edit.row + at, values: [line] }));
}

/** Whether hidden rows begin or end with this one. */
function isEdge(row: number, hidden: Costs["hidden"]): boolean {
  return hidden !== undefined && hidden.has(row) !== hidden.has(row - 1);
}

/** Puts lines of one column that follow each other together again. */
function mergeLines(batch: readonly Edit[], hidden: Costs["hidden"]): Edit[] {
  const merged: Edit[] = [];
  const open = new Map<string, CellsEdit>();
  for (const edit of batch) {
    const key = edit.kind === "cells" ? `${edit.sheet}\n${edit.column}\n${edit.values[0]?.length}` : "";
    const above = open.get(key);
    const follows = edit.kind === "cells" && above && above.row + above.values.length === edit.row;
    if (follows && !isEdge(edit.row, hidden)) {
      above.values.push(...edit.values);
      continue;
    }
    if (edit.kind !== "cells") {
      merged.push(edit);
      open.clear();
      continue;
    }
    const copy = { ...edit, values: [...edit.values] };
    open.set(key, copy);
    merged.push(copy);
  }
  return merged;
}

/** Cells in pieces that are no larger than so many bytes, but for a line that is. */
function cut(edit: Edit, largest: number, costs: Costs): Piece[] {
  if (edit.kind !== "cells") return [{ edit, bytes: 0 }];
  const pieces: Piece[] = [];
  let first = 0;
  let bytes = 0;
  const end = (line: number) =>
    pieces.push({ edit: { ...edit, row: edit.row + first, values: edit.values.slice(first, line) }, bytes });
  for (const line of edit.values.keys()) {
    const more = bytesOfEditLine(edit, line, costs);
    if (line > first && bytes + more > largest) {
      end(line);
      first = line;
      bytes = 0;
    }
    bytes += more;
  }
  end(edit.values.length);
  return pieces;
}

/** The larger of request and answer: the answer has the written cells again, and what stood there, with its formulas. */
function bytesOfEditLine({ sheet, row, column, values }: CellsEdit, at: number, { standing }: Costs): number {
  const line = values[at] ?? [];
  return bytesOfLine(line) + 2 * standing(sheet, row + at, column, line.length);
}
