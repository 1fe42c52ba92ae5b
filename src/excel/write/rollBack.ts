import { type Change, inputOf } from "../../core/cells/change";
import type { CellsEdit } from "../../core/cells/edits";
import type { PlacePrecondition } from "../../core/cells/preconditions";
import type { CellValue } from "../../core/cells/snapshot";
import { rangeOfEdit, writeCells } from "../grid";
import { isGuardFailure, queueGuards } from "./guards";
import type { Run } from "../runExcel";

/** Number of attempts if Excel fails. */
const MAX_TRIES = 3;

/**
 * Restores, by their place, cells that were overwritten by mistake. If rows were inserted or deleted again, they are
 * left: the next run overwrites them.
 * @param places the places after the write
 */
export async function rollBack(
  inverses: readonly Change[],
  places: readonly PlacePrecondition[],
  run: Run,
): Promise<void> {
  if (inverses.length === 0) return;
  for (let tries = 1; ; tries++) {
    try {
      return await run((context) => restoreCells(context, inverses, places));
    } catch (error) {
      if (isGuardFailure(error)) return;
      if (tries === MAX_TRIES) throw error;
    }
  }
}

async function restoreCells(
  context: Excel.RequestContext,
  inverses: readonly Change[],
  places: readonly PlacePrecondition[],
): Promise<void> {
  queueGuards(context, places);
  for (const inverse of inverses) writeCells(context, inverse);
  await context.sync();
}

/** An edit with the former content of its cells; the range is loaded with the batch. */
export interface Before {
  edit: CellsEdit;
  range: Excel.Range;
}

export function loadBefore(context: Excel.RequestContext, edit: CellsEdit): Before {
  const range = rangeOfEdit(context, edit);
  range.load(edit.formats === undefined ? "values, formulas" : "values, formulas, numberFormat");
  return { edit, range };
}

/** Restores the cells later, each only if it still has what the edit wrote. */
export function inverseOf({ edit, range }: Before): Change {
  const { kind, sheet, row, column, beside } = edit;
  const each = <T>(pick: (r: number, c: number) => T) =>
    edit.values.map((line, r) => line.map((input, c) => (input === null ? null : pick(r, c))));
  return {
    kind,
    sheet,
    row,
    column,
    ...(beside && { beside }),
    // Formulas are compared, not their results.
    from: edit.values.map((line) => line.map((input) => (typeof input === "object" ? null : input))),
    values: each((r, c) => inputOf(range.values[r]?.[c] as CellValue, range.formulas[r]?.[c] as CellValue)),
    ...(edit.formats && { formats: each((r, c) => String(range.numberFormat[r]?.[c] ?? "General")) }),
  };
}
