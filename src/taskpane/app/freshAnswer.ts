import type { Inverse } from "../../core/cells/inverse";
import type { ValidationResult } from "../../validateWorkbook";
import type { Progress, RunControl } from "../../excel/runControl";
import type { PaneState } from "./paneState";
import type { OperationControl } from "./runOperation";

type Control = Pick<OperationControl, "onProgress" | "state"> & Pick<RunControl, "signal" | "patienceMs">;

/**
 * Checks, and answers what the pane shows of it: whether the workbook has changed since it was read, and how the last
 * thing that wrote is put back.
 * @param join of the check's own inverse and that of what was done before it
 */
export async function freshAnswer(
  { signal, patienceMs, onProgress, state }: Control,
  check: (control: RunControl) => Promise<ValidationResult>,
  join: (inverse: Inverse) => Inverse = (inverse) => inverse,
): Promise<Pick<PaneState, "validation" | "changed">> {
  let known = state().changed;
  const answer = await check({
    signal,
    patienceMs,
    onProgress: (progress: Progress) => {
      // What changed before the cells were read is in the answer.
      if (progress.phase === "checking") known = state().changed;
      onProgress(progress);
    },
  });
  const { changed, validation: before } = state();
  const inverse = join(answer.inverse);
  // A run that wrote nothing leaves the one before to be put back.
  const last = inverse.length > 0 ? { inverse } : { inverse: before?.inverse ?? [], isMended: before?.isMended };
  return { validation: { ...answer, ...last }, changed: changed === known ? null : changed };
}
