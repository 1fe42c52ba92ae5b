import { joinInverses, type Inverse } from "./core/cells/inverse";
import { checkInSteps, type CheckOptions } from "./core/checkWorkbook";
import { commitTarget } from "./core/preconditions";
import { NOTHING_TO_RECOVER, recover } from "./core/recovery";
import { checkResult, listSheet, sheetsInUse, type CheckResult } from "./core/report/result";
import { planInSteps, sortOutBlocked, type PlannedPart } from "./core/report/planEdits";
import { countCells } from "./core/cells/edits";
import { readsOfCheck } from "./core/workbookReads";
import { runTimeSliced } from "./runTimeSliced";
import { HostError, toHostError } from "./excel/hostError";
import { readSnapshot } from "./excel/readSnapshot";
import type { CellPlace } from "./excel/readBack";
import { Cancelled, unlessUnanswered, type RunControl } from "./excel/runControl";
import { writeParts, type RefusedPart } from "./excel/writeParts";

export type { CellPlace, RefusedPart };

/** What one run found and wrote. */
export interface ValidationResult extends CheckResult {
  written: { cells: number; unconfirmed: number; restarts: number };
  /** The unconfirmed ones by name. */
  unconfirmedCells: readonly CellPlace[];
  /** What Excel refused to write: the answer stands all the same. */
  refused: readonly RefusedPart<PlannedPart["part"]>[];
  /** Puts back what the run wrote beside the nominations. */
  inverse: Inverse;
  /** Names of the sheets that the answer rests on. */
  sheets: readonly string[];
  /** The one of them with the Director's list; null = there is none. */
  listSheet: string | null;
  /** The cells beside the nominations say something else: it was read and checked, not written. */
  isPreview?: true;
}

/** How often a run starts again because the workbook changed under it. */
const MOST_RESTARTS = 3;

/**
 * The whole flow: read the workbook, check it, write what differs. Reads and writes are one round trip each; a layout
 * that must be looked for costs one more, and nothing is written when nothing differs. Where something changed between
 * reading and writing, it starts again on fresh data.
 * @throws HostError when Excel fails, or when the workbook never held still; Cancelled.
 */
export async function validateWorkbook(options: CheckOptions, control: RunControl = {}): Promise<ValidationResult> {
  let recovered = NOTHING_TO_RECOVER;
  let inverse: Inverse = [];
  let cells = 0;
  /** Once Excel refused a part of the write, each part is written by itself. */
  let isApart = false;
  /** Cells of the refused write. */
  let refusedCells = 0;
  try {
    for (let restarts = 0; restarts <= MOST_RESTARTS;) {
      const snapshot = await readSnapshot(readsOfCheck(options.sheet), control);
      control.onProgress?.({ phase: "checking", done: null });
      const { report, checked, lists } = await runTimeSliced(
        checkInSteps(snapshot, { ...options, recovered, leavesLostIds: restarts > 0 }),
        control,
      );
      const answer = checkResult(snapshot, report, checked, lists);
      const unwritten = { written: { cells: 0, unconfirmed: 0, restarts }, unconfirmedCells: [], refused: [], inverse };
      if (checked === null)
        return { ...answer, ...unwritten, sheets: sheetsInUse(snapshot, null, []), listSheet: null };

      const planned = await runTimeSliced(planInSteps(snapshot, checked, report, answer.changes), control);
      const places = { sheets: sheetsInUse(snapshot, checked, planned), listSheet: listSheet(checked, planned) };
      const { open, blocked } = sortOutBlocked(snapshot, planned);
      const plannedCells = countCells(open.flatMap(({ edits }) => edits));
      // What had been written before Excel refused the rest needs no writing any more.
      const before = Math.max(0, refusedCells - plannedCells);
      unwritten.written.cells = before;
      if (open.length === 0 || snapshot.readOnly) return { ...answer, ...unwritten, refused: blocked, ...places };

      const task = { parts: open, snapshot, ...commitTarget(checked, snapshot), isApart, isFirstTry: restarts === 0 };
      const written = await unlessUnanswered(writeParts(task, control), control);
      cells += written.cells;
      inverse = joinInverses(written.inverse, inverse);
      if (written.end === "cancelled") throw new Cancelled(cells);
      if (written.end === "whole") {
        const { unconfirmed } = written;
        const refused = [...blocked, ...written.refused];
        const counts = { cells: before + written.cells, unconfirmed: unconfirmed.length, restarts };
        return { ...answer, written: counts, unconfirmedCells: unconfirmed, refused, inverse, ...places };
      }
      if (written.end === "refused" || written.end === "ungrouped") {
        if (written.end === "refused") isApart = true;
        refusedCells = plannedCells;
      } else restarts++;
      recovered = recover(recovered, written.replaced, checked);
    }
  } catch (error) {
    throw error instanceof Cancelled ? new Cancelled(cells) : toHostError(error);
  }
  throw new HostError("unsettled", "Moved", new Error(`the workbook changed during each of ${MOST_RESTARTS + 1} runs`));
}
