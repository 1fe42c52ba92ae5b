import { checkInSteps, type CheckedWorkbook, type CheckOptions } from "./core/checkWorkbook";
import { writesCell, type CellsEdit, type Edit } from "./core/report/edits";
import type { Report } from "./core/report/report";
import type { Grid, WorkbookSnapshot } from "./core/snapshot";
import { inSlices } from "./inSlices";
import type { MisplacedIds } from "./workbook/misplacedIds";
import type { RunControl } from "./workbook/runControl";

export interface RepairedCheck {
  report: Report;
  /** null when a finding stopped the run: then there is nothing to write on, and nothing to repair. */
  found: { checked: CheckedWorkbook; standing: Grid; repairs: CellsEdit[] } | null;
}

/**
 * Checks the workbook as it would be without the writes of this run that landed on moved rows. Answers also the edits
 * that give their ids back, and the nominations as they stand.
 */
export async function checkRepaired(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
  misplaced: MisplacedIds,
  control: RunControl,
): Promise<RepairedCheck> {
  const first = await inSlices(checkInSteps(snapshot, options), control);
  if (first.checked === null) return { report: first.report, found: null };
  const { edits: repairs, standing } = misplaced.restore(first.checked);
  const { report, checked } = repairs.length === 0 ? first : await inSlices(checkInSteps(snapshot, options));
  return { report, found: checked === null ? null : { checked, standing, repairs } };
}

/** Repairs of cells that are written anyway are left out. */
export function withRepairs(repairs: readonly CellsEdit[], planned: readonly Edit[]): Edit[] {
  const cells = planned.filter((edit) => edit.kind === "cells").filter(({ sheet }) => sheet === repairs[0]?.sheet);
  const isPlanned = ({ sheet, row, column }: CellsEdit) => cells.some((edit) => writesCell(edit, sheet, row, column));
  return [...repairs.filter((repair) => !isPlanned(repair)), ...planned];
}
