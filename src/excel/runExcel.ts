import { hasCode, HostError, toHostError } from "./hostError";

/**
 * Runs one batch. While a cell is in edit mode, Excel delays the batch if it can (`DelayForCellEdit`), and otherwise
 * refuses it: a click in the pane does not end edit mode.
 */
export function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/** How the requests of an operation are run: separately, or as one step of undo. */
export type Run = typeof runExcel;

/**
 * A batch that only reads. Parsing a large response takes time, so it yields to the browser before the result is used.
 * @throws HostError; a failure to read is never attributed to a sheet's protection
 */
export async function readExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const result = await runExcel(batch).catch((error: unknown) =>
    Promise.reject(toHostError(error, "reading") as Error),
  );
  await yieldToUi();
  return result;
}

/** Yields to clicks and rendering. Posts a message, since timers in a hidden pane are delayed by a second. */
export function yieldToUi(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Excel refused to group batches in this session. */
let isGroupingRefused = false;

/**
 * Runs several writing requests as one step of Ctrl+Z, if Excel can (`Excel.RunOptions.mergeUndoGroup`). A single
 * request needs no group, and Excel has refused valid groups (office-js #6255, #6491, #6711).
 * @throws HostError with `UNGROUPED` when Excel refuses the group. Part of it may be written; groups are disabled from
 * then on, and the operation has to be repeated on fresh data.
 */
export async function asOneStep<T>(operation: (run: Run) => Promise<T>): Promise<T> {
  const { requirements } = Office.context;
  if (isGroupingRefused || !requirements.isSetSupported("ExcelApi", "1.20")) return operation(runExcel);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, (context) =>
      operation((batch) => batch(context)),
    );
  } catch (error) {
    if (!hasCode(error, "UndoNotSupported") && !hasCode(error, "GeneralException")) throw error;
    isGroupingRefused = true;
    throw new HostError("unsupported", UNGROUPED, error);
  }
}

const UNGROUPED = "UndoGroupRefused";

export const isUngrouped = (error: unknown): boolean => error instanceof HostError && error.code === UNGROUPED;

/** The same for an operation that can be repeated, since it finds out what is left to do. */
export function asOneStepOrMore<T>(operation: (run: Run) => Promise<T>): Promise<T> {
  return asOneStep(operation).catch((error: unknown) => {
    if (isUngrouped(error)) return operation(runExcel);
    throw error;
  });
}
