import { toHostError } from "./hostError";

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
  const answer = await runExcel(batch).catch((error: unknown) =>
    Promise.reject(toHostError(error, "reading") as Error),
  );
  await yieldToUi();
  return answer;
}

/** Yields to clicks and rendering. Posts a message, since timers in a hidden pane are delayed by a second. */
export function yieldToUi(): Promise<void> {
  return new Promise((goOn) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(goOn, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      goOn();
    };
    port2.postMessage(null);
  });
}
