import type { ValidationResult } from "../../validateWorkbook";
import type { Progress, RunControl } from "../../excel/runControl";
import type { PaneState, WorkbookChange } from "./paneState";
import type { OperationControl } from "./runOperation";
import { withStep } from "./stepHistory";

type Control = Pick<OperationControl, "onProgress" | "state"> & Pick<RunControl, "signal" | "patienceMs">;

/**
 * Checks, and answers what the pane shows of it: whether the workbook has changed since it was read, and what can be
 * undone.
 */
export async function freshAnswer(
  { signal, patienceMs, onProgress, state }: Control,
  check: (control: RunControl) => Promise<ValidationResult>,
): Promise<Pick<PaneState, "validation" | "changed" | "history">> {
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
  const { changed, history } = state();
  return {
    validation,
    changed: changed === known ? null : since(known, changed),
    history: withStep(history, { kind: "check", changes: validation.inverse }),
  };
}

/** What was changed after the cells were read: the place that was known by then is in the answer. */
function since(known: WorkbookChange | null, changed: WorkbookChange | null): WorkbookChange | null {
  return known === null || changed?.latest === undefined ? changed : { ...changed.latest, more: false };
}
