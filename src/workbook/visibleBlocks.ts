import type { Edit } from "../core/report/edits";
import type { HiddenRows } from "./hiddenRows";

/** A run of lines, counted from the first, that are all hidden or all shown. */
export interface Block {
  first: number;
  last: number;
}

/** The runs of `count` rows from `row` on that are all hidden or all shown. */
export function blocksOf(row: number, count: number, hidden: ReadonlySet<number> | undefined): Block[] {
  if (hidden === undefined) return [{ first: 0, last: count - 1 }];
  const blocks: Block[] = [];
  for (let at = 0; at < count; at++) {
    const block = blocks.at(-1);
    if (block && hidden.has(row + at) === hidden.has(row + at - 1)) block.last = at;
    else blocks.push({ first: at, last: at });
  }
  return blocks;
}

/**
 * Cuts edits so that none writes over hidden and visible rows at once: values written over both have been seen to land
 * in other rows (office-js #224).
 */
export function inVisibleBlocks(edits: readonly Edit[], hidden: HiddenRows): Edit[] {
  if (hidden.size === 0) return [...edits];
  const now = new Map(hidden);
  return edits.flatMap((edit): Edit[] => {
    const rows = now.get(edit.sheet);
    if (rows === undefined) return [edit];
    if (edit.kind === "insertRows") {
      now.set(edit.sheet, new Set([...rows].map((row) => (row >= edit.row ? row + edit.count : row))));
      return [edit];
    }
    if (edit.kind !== "cells") return [edit];
    return blocksOf(edit.row, edit.values.length, rows).map(({ first, last }) => ({
      ...edit,
      row: edit.row + first,
      values: edit.values.slice(first, last + 1),
    }));
  });
}
