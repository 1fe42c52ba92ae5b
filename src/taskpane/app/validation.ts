import type { PaneStore, PaneState, WorkbookChange } from "./paneState";
import { runOperation, type Operation, type OperationControl } from "./runOperation";
import type { ValidationResult } from "../../validateWorkbook";
import type { Progress, RunControl } from "../../excel/runControl";
import { withStep } from "./stepHistory";
import type { CheckOptions } from "../../core/checkWorkbook";

/** How the pane checks: as of today, and the sheet that was chosen in it. */
export function checkOptions({ sheet, validation }: Pick<PaneState, "sheet" | "validation">): CheckOptions {
  return { today: today(), sheet: sheet ?? undefined, knownMerges: validation?.merges };
}

/** Today where the user sits, as Excel's serial number in the 1900 system. */
export function today(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25569;
}

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

const loadFlow = () => import(/* webpackChunkName: "flow" */ "../../validateWorkbook");
const loadResult = () => import(/* webpackChunkName: "result" */ "../result/ResultView");

/** Validates and shows it; the ribbon and the button alike. */
export const runValidation = (store: PaneStore): Promise<void> => runOperation(store, VALIDATION);

const VALIDATION: Operation = {
  name: "validate",
  run: async (control) => {
    const [{ validateWorkbook }] = await Promise.all([loadFlow(), loadResult()]);
    return freshAnswer(control, (run) => validateWorkbook(checkOptions(control.state()), run));
  },
};

/** Chooses the sheet that is checked from now on, and checks it. */
export const checkSheet = (sheet: string): Operation => ({
  name: "validate",
  run: (control) => {
    control.keep({ sheet });
    return VALIDATION.run(control);
  },
});
