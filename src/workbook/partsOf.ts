import type { CellsEdit, Edit } from "../core/report/edits";

const SHIFTING: readonly Edit["kind"][] = ["insertRows", "insertCells", "addSheet"];

/**
 * Parts of a batch: of each is read what stands, and then it is written. What stood is read before tables grow, since they
 * name their columns at once; after cells have shifted; and, of cells that are written twice, what the first time has left
 * there, so that taken back step by step no word is nowhere.
 */
export function partsOf(batch: readonly Edit[]): Edit[][] {
  const parts: Edit[][] = [[]];
  let written: CellsEdit[] = [];
  const begin = (...part: Edit[]) => {
    parts.push(part);
    written = [];
  };
  for (const edit of batch) {
    if (SHIFTING.includes(edit.kind)) {
      begin(edit);
      begin();
      continue;
    }
    if (edit.kind === "cells") {
      if (written.some((other) => meet(other, edit))) begin();
      written.push(edit);
    }
    parts.at(-1)?.push(edit);
  }
  return parts;
}

function meet(one: CellsEdit, other: CellsEdit): boolean {
  return (
    one.row < other.row + other.values.length &&
    other.row < one.row + one.values.length &&
    one.sheet === other.sheet &&
    one.column < other.column + widthOf(other) &&
    other.column < one.column + widthOf(one)
  );
}

const widthOf = ({ values }: CellsEdit) => values[0]?.length ?? 0;
