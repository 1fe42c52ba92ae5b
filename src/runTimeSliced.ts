import type { Steps } from "./core/steps";
import { yieldToUi } from "./excel/runExcel";
import { Cancelled, type RunControl } from "./excel/runControl";

/** Milliseconds between two yields: with the step that ends them, less than the 50 that people notice. */
const SLICE = 20;

/**
 * Runs a computation without blocking the pane. It yields before it begins, because parsing Excel's response may have
 * taken long, then repeatedly, so that clicks and rendering are handled, and after a long last slice, because using the
 * result may take long too.
 * @throws Cancelled when it was cancelled meanwhile
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
