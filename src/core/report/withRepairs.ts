import { writesCell, type CellsEdit, type Edit } from "./edits";

/** Puts before the planned edits the repairs, all of one sheet, of such cells as are not written anyway. */
export function withRepairs(repairs: readonly CellsEdit[], planned: readonly Edit[]): Edit[] {
  const cells = planned.filter((edit) => edit.kind === "cells").filter(({ sheet }) => sheet === repairs[0]?.sheet);
  const isPlanned = ({ sheet, row, column }: CellsEdit) => cells.some((edit) => writesCell(edit, sheet, row, column));
  return [...repairs.filter((repair) => !isPlanned(repair)), ...planned];
}
