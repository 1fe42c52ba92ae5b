import { checkWorkbook, type CheckOptions, type CheckResult } from "./core/checkWorkbook";
import { needsWholeWorkbook } from "./core/nominations/findSheet";
import { countCells, type Edit } from "./core/report/edits";
import { planEdits } from "./core/report/planEdits";
import type { Report } from "./core/report/report";
import type { Grid, WorkbookSnapshot } from "./core/snapshot";
import type { CellsEdit } from "./workbook/batches";
import { HostError, toHostError } from "./workbook/hostError";
import { MisplacedIds } from "./workbook/misplacedIds";
import { readWholeWorkbook } from "./workbook/readWholeWorkbook";
import { readWorkbook } from "./workbook/readWorkbook";
import { writeWorkbook } from "./workbook/writeWorkbook";

export interface Validation {
  report: Report;
  written: { cells: number; unconfirmed: number; restarts: number };
}

/** How often a run starts again because the rows moved under it. */
const MOST_RESTARTS = 3;

/** How often, after that, it is tried to give ids back that a write took from moved rows. */
const MOST_REPAIRS = 10;

/**
 * The whole flow: read the workbook, check it, write what differs. Reads and writes are one round trip each; a layout
 * that must be looked for costs one more, and nothing is written when nothing differs.
 * @throws HostError when Excel fails, or when the workbook never held still.
 */
export async function validateWorkbook(options: CheckOptions): Promise<Validation> {
  const misplaced = new MisplacedIds();
  try {
    for (let restarts = 0; restarts <= MOST_RESTARTS + MOST_REPAIRS; restarts++) {
      const first = await readWorkbook();
      const snapshot = needsWholeWorkbook(first) ? await readWholeWorkbook(first) : first;
      const { report, checked, repairs = [], standing } = checkRepaired(snapshot, options, misplaced);
      if (checked === null || standing === undefined)
        return { report, written: { cells: 0, unconfirmed: 0, restarts } };

      const givesUp = restarts > MOST_RESTARTS;
      const edits = givesUp ? repairs : withRepairs(repairs, planEdits(snapshot, checked, report));
      if (edits.length === 0 && givesUp) break;
      if (edits.length === 0) return { report, written: { cells: 0, unconfirmed: 0, restarts } };
      const { moved, unconfirmed } = await writeWorkbook(edits, { snapshot, checked, standing, misplaced });
      if (!moved && !givesUp) return { report, written: { cells: countCells(edits), unconfirmed, restarts } };
    }
  } catch (error) {
    throw toHostError(error);
  }
  throw new HostError("unsettled", "Moved", new Error(`the rows moved during each of ${MOST_RESTARTS + 1} runs`));
}

/** Checks the workbook as it would be without the writes of this run that landed on moved rows. */
function checkRepaired(
  snapshot: WorkbookSnapshot,
  options: CheckOptions,
  misplaced: MisplacedIds,
): CheckResult & { repairs?: CellsEdit[]; standing?: Grid } {
  const { report, checked } = checkWorkbook(snapshot, options);
  if (checked === null) return { report, checked };
  const { edits: repairs, standing } = misplaced.restore(checked);
  const again = repairs.length === 0 ? { report, checked } : checkWorkbook(snapshot, options);
  return { ...again, repairs, standing };
}

/** Repairs of cells that are written anyway are left out. */
function withRepairs(repairs: readonly CellsEdit[], planned: readonly Edit[]): Edit[] {
  const isPlanned = ({ sheet, row, column }: CellsEdit) =>
    planned.some(
      (edit) =>
        edit.kind === "cells" &&
        edit.sheet === sheet &&
        (edit.values[row - edit.row]?.[column - edit.column] ?? null) !== null,
    );
  return [...repairs.filter((repair) => !isPlanned(repair)), ...planned];
}
