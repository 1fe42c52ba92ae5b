import { checkWorkbook, type CheckOptions } from "./core/checkWorkbook";
import { needsWholeWorkbook } from "./core/nominations/findSheet";
import { countCells } from "./core/report/edits";
import { planEdits } from "./core/report/planEdits";
import type { Report } from "./core/report/report";
import { HostError, toHostError } from "./workbook/hostError";
import { readWholeWorkbook } from "./workbook/readWholeWorkbook";
import { readWorkbook } from "./workbook/readWorkbook";
import { writeWorkbook } from "./workbook/writeWorkbook";

export interface Validation {
  report: Report;
  written: { cells: number; unconfirmed: number; restarts: number };
}

/** How often a run starts again because the rows moved under it. */
const MOST_RESTARTS = 3;

/**
 * The whole flow: read the workbook, check it, write what differs. Reads and writes are one round trip each; a layout
 * that must be looked for costs one more, and nothing is written when nothing differs.
 * @throws HostError when Excel fails, or when the workbook never held still.
 */
export async function validateWorkbook(options: CheckOptions): Promise<Validation> {
  try {
    for (let restarts = 0; restarts <= MOST_RESTARTS; restarts++) {
      const first = await readWorkbook();
      const snapshot = needsWholeWorkbook(first) ? await readWholeWorkbook(first) : first;
      const { report, checked } = checkWorkbook(snapshot, options);
      if (checked === null) return { report, written: { cells: 0, unconfirmed: 0, restarts } };

      const edits = planEdits(snapshot, checked, report);
      if (edits.length === 0) return { report, written: { cells: 0, unconfirmed: 0, restarts } };
      const { moved, unconfirmed } = await writeWorkbook(edits, snapshot, checked);
      if (!moved) return { report, written: { cells: countCells(edits), unconfirmed, restarts } };
    }
  } catch (error) {
    throw toHostError(error);
  }
  throw new HostError("unsettled", "Moved", new Error(`the rows moved during each of ${MOST_RESTARTS + 1} runs`));
}
