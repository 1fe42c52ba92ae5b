import { writesCell, type CellsEdit, type Edit } from "../core/cells/edits";
import { address, type CellValue } from "../core/cells/snapshot";
import { rangeOfEdit } from "./grid";

export interface CellPlace {
  sheet: string;
  /** "H7" */
  cell: string;
}

/**
 * Reads the written cells again, behind the writes of the same batch, where later steps have moved them. To be asked
 * after the sync: the cells that do not hold what was written. A cell written twice is confirmed by the second write.
 */
export function readBack(context: Excel.RequestContext, batch: readonly Edit[]): () => CellPlace[] {
  const written = batch.flatMap((edit, index) => {
    if (edit.kind !== "cells") return [];
    const row = batch.slice(index + 1).reduce((now, later) => rowAfter(now, edit.sheet, later), edit.row);
    const range = rangeOfEdit(context, { ...edit, row });
    range.load("values");
    return [{ range, edit: { ...edit, row } }];
  });
  return () =>
    written.flatMap(({ range, edit }, index) =>
      differing(range.values as CellValue[][], edit)
        .filter(
          ([row, column]) => !written.slice(index + 1).some((later) => writesCell(later.edit, edit.sheet, row, column)),
        )
        .map(([row, column]) => ({ sheet: edit.sheet, cell: address(row, column) })),
    );
}

function rowAfter(row: number, sheet: string, edit: Edit): number {
  return edit.kind === "insertRows" && edit.sheet === sheet && edit.row <= row ? row + edit.count : row;
}

function differing(current: CellValue[][], { row, column, values }: CellsEdit): [row: number, column: number][] {
  return values.flatMap((line, r) =>
    line.flatMap((value, c): [number, number][] =>
      value !== null && current[r]?.[c] !== value ? [[row + r, column + c]] : [],
    ),
  );
}
