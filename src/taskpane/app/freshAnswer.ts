import type { Inverse } from "../../core/cells/inverse";
import type { ValidationResult } from "../../validateWorkbook";
import type { Progress, RunControl } from "../../excel/runControl";
import type { LastStep, PaneState } from "./paneState";
import type { OperationControl } from "./runOperation";

type Control = Pick<OperationControl, "onProgress" | "state"> & Pick<RunControl, "signal" | "patienceMs">;

/**
 * Checks, and answers what the pane shows of it: whether the workbook has changed since it was read, and what was written
 * last.
 * @param stepOf what the check and what was done before it make together
 */
export async function freshAnswer(
  { signal, patienceMs, onProgress, state }: Control,
  check: (control: RunControl) => Promise<ValidationResult>,
  stepOf: (inverse: Inverse) => LastStep = (changes) => ({ kind: "check", isUndone: false, changes }),
): Promise<Pick<PaneState, "validation" | "changed" | "lastStep">> {
  let known = state().changed;
  const validation = await check({
    signal,
    patienceMs,
    onProgress: (progress: Progress) => {
      // What changed before the cells were read is in the answer.
      if (progress.phase === "checking") known = state().changed;
      onProgress(progress);
    },
  });
  const { changed, lastStep } = state();
  const step = stepOf(validation.inverse);
  // A run that wrote nothing leaves the one before to be undone.
  return {
    validation,
    changed: changed === known ? null : changed,
    lastStep: step.changes.length > 0 ? step : lastStep,
  };
}
