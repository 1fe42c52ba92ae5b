import { countCells } from "../core/cells/edits";
import { checkInSteps, type CheckOptions } from "../core/checkWorkbook";
import { planInSteps, type PlannedPart } from "../core/report/planEdits";
import { listSheet, resultInSteps, sheetsInUse } from "../core/report/result";
import { readsOfCheck } from "../core/workbookReads";
import { toHostError } from "../excel/hostError";
import { readSnapshot } from "../excel/read/readSnapshot";
import type { RunControl } from "../excel/runControl";
import { runTimeSliced } from "../runTimeSliced";
import type { ValidationResult } from "../validateWorkbook";

/** Number of nominations above which a preview reads in small responses, which office.js parses without a pause. */
const LONG_LIST = 400;
const SMALL_RESPONSE = 300_000;

/**
 * Checks the workbook like the next check will, without writing. Merged areas are those of the last check, if there was
 * one: previews run without a click, and on a desktop reading merged areas clears the undo stack (office-js #5918).
 * @param expectedRows number of nominations at the last check
 * @throws HostError when Excel fails; Cancelled
 */
export async function previewCheck(
  options: CheckOptions,
  control: RunControl = {},
  expectedRows = 0,
): Promise<ValidationResult> {
  try {
    const size = expectedRows > LONG_LIST ? { maxResponseBytes: SMALL_RESPONSE } : {};
    const snapshot = await readSnapshot(readsOfCheck(options.sheet, options.knownMerges), { ...control, ...size });
    control.onProgress?.({ phase: "checking", done: null });
    const { report, checked, lists } = await runTimeSliced(checkInSteps(snapshot, options), control);
    const result = await runTimeSliced(resultInSteps(snapshot, report, checked, lists), control);
    const written = { cells: 0, unconfirmed: 0, restarts: 0 };
    const unwritten = { ...result, written, unconfirmedCells: [], refused: [], inverse: [] };
    if (checked === null)
      return { ...unwritten, sheets: sheetsInUse(snapshot, null, []), listSheet: null, isPreview: true };
    const planned = await runTimeSliced(planInSteps(snapshot, checked, report, result.changes), control);
    const isOutdated = (name: PlannedPart["part"]) =>
      !result.readOnly && planned.some(({ part, edits }) => part === name && countCells(edits) > 0);
    return {
      ...unwritten,
      sheets: sheetsInUse(snapshot, checked, planned),
      listSheet: listSheet(checked, planned),
      ...(isOutdated("columns") && { isPreview: true }),
      ...(isOutdated("summary") && { isSummaryOutdated: true }),
    };
  } catch (error) {
    throw toHostError(error);
  }
}
