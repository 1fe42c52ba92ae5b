import { checkInSteps, type CheckOptions } from "./core/checkWorkbook";
import { commitTarget } from "./core/preconditions";
import { listSheet, resultInSteps, sheetsInUse, type CheckResult } from "./core/report/result";
import { planInSteps, separateBlocked } from "./core/report/planEdits";
import { readsOfCheck } from "./core/workbookReads";
import { runTimeSliced } from "./runTimeSliced";
import { HostError, toHostError } from "./excel/hostError";
import { readSnapshot } from "./excel/read/readSnapshot";
import type { CellPlace } from "./excel/write/writeBatch";
import { Cancelled, unlessUnanswered, type RunControl } from "./excel/runControl";
import { writeParts, type RefusedPart } from "./excel/write/writeParts";
import { Attempts, MAX_RESTARTS, type WriteResult } from "./flows/attempts";

export type { CellPlace, RefusedPart };

/** What one run found and wrote. */
export interface ValidationResult extends CheckResult, WriteResult {
  /** Names of the sheets that the report depends on. */
  sheets: readonly string[];
  /** The sheet of the Director's list; null = there is none. */
  listSheet: string | null;
  /** The workbook was only read and checked: the cells beside the nominations are outdated. */
  isPreview?: true;
  /** The sheet `Tổng hợp` is as it was before later decisions or corrections; the next check updates it. */
  isSummaryOutdated?: true;
}

/**
 * The main flow: read the workbook, check it, write what differs. Reading and writing take one round trip each; a
 * layout that must be searched for costs one more, and nothing is written when nothing differs. If something changed
 * between reading and writing, it starts again on fresh data, also when Excel fails before an overwritten row is
 * restored.
 * @throws HostError when Excel fails, or when the workbook keeps changing; Cancelled
 */
export async function validateWorkbook(options: CheckOptions, control: RunControl = {}): Promise<ValidationResult> {
  const attempts = new Attempts();
  while (attempts.areLeft) {
    try {
      const result = await attempt(options, control, attempts);
      if (result !== null) return result;
    } catch (error) {
      if (error instanceof Cancelled) throw new Cancelled(attempts.cells);
      if (control.signal?.aborted === true || !attempts.countFailure()) throw toHostError(error);
    }
  }
  throw new HostError("unsettled", "Moved", new Error(`the workbook changed during each of ${MAX_RESTARTS + 1} runs`));
}

/** One attempt; null = start again. */
async function attempt(
  options: CheckOptions,
  control: RunControl,
  attempts: Attempts,
): Promise<ValidationResult | null> {
  const snapshot = await readSnapshot(readsOfCheck(options.sheet), control);

  control.onProgress?.({ phase: "checking", done: null });
  const check = checkInSteps(snapshot, { ...options, ...attempts.checkOptions });
  const { report, checked, lists } = await runTimeSliced(check, control);
  const result = await runTimeSliced(resultInSteps(snapshot, report, checked, lists), control);
  if (checked === null) {
    return { ...result, ...attempts.result([], []), sheets: sheetsInUse(snapshot, null, []), listSheet: null };
  }

  const planned = await runTimeSliced(planInSteps(snapshot, checked, report, result.changes), control);
  const places = { sheets: sheetsInUse(snapshot, checked, planned), listSheet: listSheet(checked, planned) };
  const { open, blocked } = separateBlocked(snapshot, planned);
  if (open.length === 0 || snapshot.readOnly) return { ...result, ...places, ...attempts.result(open, blocked) };

  const task = { parts: open, snapshot, ...commitTarget(checked, snapshot), ...attempts.writeOptions };
  const written = await unlessUnanswered(writeParts(task, control), control);
  attempts.add(written, open, checked);
  if (written.end === "cancelled") throw new Cancelled(attempts.cells);
  return written.end === "complete" ? { ...result, ...places, ...attempts.result(open, blocked, written) } : null;
}
