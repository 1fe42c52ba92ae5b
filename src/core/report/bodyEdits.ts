import type { CellValue, TableSnapshot } from "../snapshot";
import type { DecisionLine } from "./decisionRows";
import { difference, type Edit } from "./edits";
import { moveWords, type StandingRow } from "./moveWords";

/** Excel does one write of so many cells as a whole or not at all; office.js cuts larger ones. */
const ONE_PIECE = 1_500;

interface Body {
  table: TableSnapshot;
  rows: readonly StandingRow[];
  lines: readonly DecisionLine[];
  wanted: readonly (readonly (CellValue | null)[])[];
  standing: (r: number, c: number) => CellValue;
  /** Row of the sheet where the body begins. */
  row: number;
}

/** The smallest edits that make a list's rows say what they should, in an order in which no word is ever nowhere. */
export function bodyEdits({ table: { sheet, area }, rows, lines, wanted, standing, row }: Body): Edit[] {
  const edits = difference(sheet, row, area.column, wanted, standing);
  const [edit] = edits;
  if (edit?.kind !== "cells" || !rows.some(({ holdsHisWords }) => holdsHisWords)) return edits;
  if (edit.values.length * (edit.values[0]?.length ?? 0) <= ONE_PIECE) return [{ ...edit, isWhole: true }];
  const early = moveWords(
    rows,
    lines.map(({ ours }) => String(ours["Mã đề nghị"])),
  );
  const aside = new Set(early.flatMap((one) => (one.from === "standing" ? [one.row] : [])));
  const first = early.map((one): Edit => ({
    kind: "cells",
    sheet,
    row: row + one.row,
    column: area.column,
    values: [
      one.from === "wanted"
        ? [...(wanted[one.row] ?? [])]
        : (wanted[one.row] ?? []).map((value, c) => (value === null ? null : standing(one.source, c))),
    ],
  }));
  // On a row where another was set aside nothing is as it stood.
  const rest = difference(sheet, row, area.column, wanted, (r, c) => (aside.has(r) ? NaN : standing(r, c)));
  return [...first, ...rest];
}
