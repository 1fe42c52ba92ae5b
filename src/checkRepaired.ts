import { checkInSteps, type CheckedWorkbook, type CheckOptions } from "./core/checkWorkbook";
import type { Edit } from "./core/report/edits";
import type { Report } from "./core/report/report";
import type { Grid, WorkbookSnapshot } from "./core/snapshot";
import { inSlices } from "./inSlices";
import type { CellsEdit } from "./workbook/batches";
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
  const isPlanned = ({ sheet, row, column }: CellsEdit) =>
    planned.some(
      (edit) =>
        edit.kind === "cells" &&
        edit.sheet === sheet &&
        (edit.values[row - edit.row]?.[column - edit.column] ?? null) !== null,
    );
  return [...repairs.filter((repair) => !isPlanned(repair)), ...planned];
}
