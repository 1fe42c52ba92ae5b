import type { Edit } from "../core/report/edits";

/** Excel on the web takes 5 MB in one request; the answer to a batch that reads back is about as long. */
const LARGEST = 3_000_000;

/** Cuts edits into batches that fit, long runs of cells by rows. Nearly always there is one. */
export function batchesOf(edits: readonly Edit[], largest = LARGEST): Edit[][] {
  const batches: Edit[][] = [[]];
  let bytes = 0;
  for (const edit of edits.flatMap((one) => cut(one, largest))) {
    const size = sizeOf(edit);
    if (bytes + size > largest && bytes > 0) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(edit);
    bytes += size;
  }
  return batches;
}

function cut(edit: Edit, largest: number): Edit[] {
  if (edit.kind !== "cells" || sizeOf(edit) <= largest) return [edit];
  if (edit.values.length < 2) return [edit];
  const half = Math.ceil(edit.values.length / 2);
  const upper = { ...edit, values: edit.values.slice(0, half) };
  const lower = { ...edit, row: edit.row + half, values: edit.values.slice(half) };
  return [...cut(upper, largest), ...cut(lower, largest)];
}

/** Bytes as UTF-8, near enough: a Vietnamese letter takes up to three. */
function sizeOf(edit: Edit): number {
  if (edit.kind !== "cells") return 300;
  let size = 300;
  for (const line of edit.values) {
    for (const value of line) size += typeof value === "string" ? 4 + value.length * 1.5 : 6;
  }
  return size;
}
