import type { PlacePrecondition } from "../core/cells/preconditions";
import { rangeOfEdit, asWritten } from "./grid";
import { isGuardFailure, queueGuards } from "./guards";
import { runExcel } from "./runExcel";
import { inputOf, type Change, type Input } from "../core/cells/change";
import type { CellsEdit } from "../core/cells/edits";
import type { CellValue } from "../core/cells/snapshot";

/** How often it is tried when Excel fails. */
const MOST_TRIES = 3;

/**
 * After a conflict: puts back what was written into a plain range by its place, since other people's cells may be there
 * by now. Where rows have come or gone once more it is left: the next run writes over it. Our cells of a table need no
 * rollback.
 * @param places where everything was behind the write
 */
export async function rollBack(
  before: readonly Before[],
  { sheet, isTable }: { sheet: string; isTable: boolean },
  places: readonly PlacePrecondition[],
): Promise<void> {
  const written = isTable ? [] : before.filter(({ edit }) => edit.sheet === sheet).reverse();
  if (written.length === 0) return;
  const guarded = places.filter((place) => place.sheet === sheet);
  for (let tries = 1; ; tries++) {
    try {
      return await putBack(written, guarded);
    } catch (error) {
      if (isGuardFailure(error)) return;
      if (tries === MOST_TRIES) throw error;
    }
  }
}

function putBack(written: readonly Before[], places: readonly PlacePrecondition[]): Promise<void> {
  return runExcel(async (context) => {
    queueGuards(context, places);
    for (const before of written) rangeOfEdit(context, before.edit).values = valuesBefore(before) as unknown[][];
    await context.sync();
  });
}

/** An edit, and what its cells held right before it; the range is loaded with the batch. */
export interface Before {
  edit: CellsEdit;
  range: Excel.Range;
}

export function loadBefore(context: Excel.RequestContext, edit: CellsEdit): Before {
  const range = rangeOfEdit(context, edit);
  range.load("values, formulas");
  return { edit, range };
}

/** Puts the cells back later, each only if it still holds what the edit wrote. */
export function inverseOf(before: Before): Change {
  const { edit, range } = before;
  const { sheet, row, column } = edit;
  const from = edit.values.map((line, r) => line.map((value, c) => value ?? (range.values[r]?.[c] as CellValue)));
  return { sheet, row, column, from, to: inputsBefore(before) };
}

/** What must be written so that the cells hold again what they held. */
function valuesBefore(before: Before): (CellValue | null)[][] {
  return inputsBefore(before).map((line) =>
    line.map((input) => (typeof input === "object" && input !== null ? input.formula : asWritten(input))),
  );
}

function inputsBefore({ edit, range }: Before): (Input | null)[][] {
  return edit.values.map((line, r) =>
    line.map((value, c) =>
      value === null ? null : inputOf(range.values[r]?.[c] as CellValue, range.formulas[r]?.[c] as CellValue),
    ),
  );
}
