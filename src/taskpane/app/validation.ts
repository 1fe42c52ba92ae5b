import { type PaneState, type PaneStore, withStep, type WorkbookChange } from "./paneState";
import { type Operation, type OperationControl, runOperation } from "./runOperation";
import type { ValidationResult } from "../../validateWorkbook";
import type { Progress, RunControl } from "../../excel/runControl";
import type { CheckOptions } from "../../core/checkWorkbook";

/** The options of the pane's checks: today's date, and the sheet that was chosen in the pane. */
export function checkOptions({ sheet, validation }: Pick<PaneState, "sheet" | "validation">): CheckOptions {
  return { today: today(), sheet: sheet ?? undefined, knownMerges: validation?.merges };
}

/** Today in the user's time zone, as Excel's serial number in the 1900 system. */
export function today(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25569;
}

type Control = Pick<OperationControl, "onProgress" | "state"> & Pick<RunControl, "signal" | "patienceMs">;

/** One of the flows that return a result. */
export type Check = (options: CheckOptions, control: RunControl) => Promise<ValidationResult>;

/**
 * Checks the workbook with the pane's options. Returns the result, whether the workbook has changed since it was read,
 * and what can be undone.
 */
export async function freshResult(
  { signal, patienceMs, onProgress, state }: Control,
  check: Check,
): Promise<Pick<PaneState, "validation" | "changed" | "history">> {
  let known = state().changed;
  const validation = await check(checkOptions(state()), {
    signal,
    patienceMs,
    onProgress: (progress: Progress) => {
      // The result includes what changed before the cells were read.
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

/** What changed after the cells were read; the result already includes the change that was known by then. */
function since(known: WorkbookChange | null, changed: WorkbookChange | null): WorkbookChange | null {
  return known === null || changed?.latest === undefined ? changed : { ...changed.latest, more: false };
}

/** A check that writes what it finds, or a preview, which only reads. */
export async function loadCheck(isPreview = false): Promise<Check> {
  if (isPreview) return (await import(/* webpackChunkName: "flow" */ "../../flows/previewCheck")).previewCheck;
  return (await import(/* webpackChunkName: "flow" */ "../../validateWorkbook")).validateWorkbook;
}

const loadResult = () => import(/* webpackChunkName: "result" */ "../result/ResultView");

/** Checks the workbook and shows the result; for the button in the pane and the one on the ribbon. */
export const runValidation = (store: PaneStore): Promise<void> => runOperation(store, VALIDATION);

const VALIDATION: Operation = {
  name: "validate",
  run: async (control) => {
    const [check] = await Promise.all([loadCheck(), loadResult()]);
    return freshResult(control, check);
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

/** The ribbon's functions, by their names in manifest.xml. */
export function registerCommands(store: PaneStore): void {
  Office.actions.associate("validateFromRibbon", async (event: Office.AddinCommands.Event) => {
    try {
      // The pane opens first, to show the progress. If it can't be opened, the result is still written to the sheet.
      void Office.addin.showAsTaskpane().catch(() => undefined);
      await runValidation(store);
    } finally {
      // Otherwise Excel keeps the button busy for five minutes.
      event.completed();
    }
  });
}
