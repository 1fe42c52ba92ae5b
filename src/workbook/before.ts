import { inputOf, type Change, type Input } from "../core/changes/change";
import type { CellsEdit } from "../core/report/edits";
import type { CellValue } from "../core/snapshot";
import { rangeOfEdit } from "./rangeOfEdit";
import { asWritten } from "./text";

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
export function valuesBefore(before: Before): (CellValue | null)[][] {
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
