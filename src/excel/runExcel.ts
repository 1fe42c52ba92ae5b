import { toHostError } from "./hostError";

/**
 * One batch. While a cell is being typed in, Excel lets it wait where it can (`DelayForCellEdit`), and refuses it
 * elsewhere: a click in the pane does not end the typing.
 */
export function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}

/** How the requests of an operation are run: each by itself, or all as one step of undo. */
export type Run = typeof runExcel;

/**
 * A batch that only reads. A long answer took office.js its time to take apart: it lets go of the pane before it is used.
 * @throws HostError: what Excel refuses to show is not refused for a sheet's protection.
 */
export async function readExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const answer = await runExcel(batch).catch((error: unknown) =>
    Promise.reject(toHostError(error, "reading") as Error),
  );
  await yieldToUi();
  return answer;
}

/** Lets clicks and drawing have their turn. A message to oneself, since timers of a hidden pane wait for a second. */
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
