import type { Steps } from "./core/steps";
import { yieldToUi } from "./excel/runExcel";
import { Cancelled, type RunControl } from "./excel/runControl";

/** Milliseconds without giving way: with the step that ends it, less than the 50 that a person notices. */
const SLICE = 20;

/**
 * Runs a computation without holding up the pane: it lets go before it begins, since Excel's answer may just have been
 * taken apart, again and again, so that clicks and drawing get their turn, and after a last slice that took its time,
 * since what uses the result may take its time too.
 * @throws Cancelled when it was asked to stop meanwhile
 */
export async function runTimeSliced<T>(steps: Steps<T>, { signal }: Pick<RunControl, "signal"> = {}): Promise<T> {
  for (;;) {
    await yieldToUi();
    if (signal?.aborted === true) throw new Cancelled(0);
    const start = performance.now();
    do {
      const { done, value } = steps.next();
      if (done === true) {
        if (performance.now() - start >= SLICE / 2) await yieldToUi();
        return value;
      }
    } while (performance.now() - start < SLICE);
  }
}
