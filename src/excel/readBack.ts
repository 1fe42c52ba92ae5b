import { isChange } from "../core/cells/change";
import { isCellsEdit, writesCell, type CellsEdit, type Edit, type Input } from "../core/cells/edits";
import { address } from "../core/cells/snapshot";
import { rangeOfEdit } from "./grid";

export interface CellPlace {
  sheet: string;
  /** "H7" */
  cell: string;
}

/**
 * Reads the written cells again, in the same batch, after later edits have moved them. Call the result after the sync:
 * it returns the cells without their new value. A cell that was written twice is confirmed by the second write. For
 * changes, finding the former text is the confirmation.
 */
export function readBack(context: Excel.RequestContext, batch: readonly Edit[]): () => CellPlace[] {
  const written = batch.flatMap((edit, index) => {
    if (!isCellsEdit(edit) || isChange(edit)) return [];
    const row = batch.slice(index + 1).reduce((now, later) => rowAfter(now, edit.sheet, later), edit.row);
    const range = rangeOfEdit(context, { ...edit, row });
    const hasFormula = edit.values.some((line) => line.some((input) => typeof input === "object" && input !== null));
    range.load(hasFormula ? "values, formulas" : "values");
    return [{ range, edit: { ...edit, row } }];
  });
  return () =>
    written.flatMap(({ range, edit }, index) =>
      differing(range, edit)
        .filter(
          ([row, column]) => !written.slice(index + 1).some((later) => writesCell(later.edit, edit.sheet, row, column)),
        )
        .map(([row, column]) => ({ sheet: edit.sheet, cell: address(row, column) })),
    );
}

function rowAfter(row: number, sheet: string, edit: Edit): number {
  return edit.kind === "insertRows" && edit.sheet === sheet && edit.row <= row ? row + edit.count : row;
}

function differing(range: Excel.Range, { row, column, values }: CellsEdit): [row: number, column: number][] {
  const holds = (input: Input, r: number, c: number) =>
    typeof input === "object" ? range.formulas[r]?.[c] === input.formula : range.values[r]?.[c] === input;
  return values.flatMap((line, r) =>
    line.flatMap((input, c): [number, number][] =>
      input !== null && !holds(input, r, c) ? [[row + r, column + c]] : [],
    ),
  );
}
