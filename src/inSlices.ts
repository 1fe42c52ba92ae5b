import type { Steps } from "./core/steps";
import { Cancelled, type RunControl } from "./workbook/runControl";

/** Milliseconds without giving way: with the step that ends it, less than the 50 that a person notices. */
const SLICE = 20;

/**
 * Runs a computation without holding up the pane: it lets go again and again, so that clicks and drawing get their turn.
 * @throws Cancelled when it was asked to stop meanwhile
 */
export async function inSlices<T>(steps: Steps<T>, { signal }: Pick<RunControl, "signal"> = {}): Promise<T> {
  for (let start = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - start < SLICE) continue;
    await giveWay();
    if (signal?.aborted === true) throw new Cancelled(0);
    start = performance.now();
  }
}

/** A message to oneself, since timers of a hidden pane wait for a second. */
function giveWay(): Promise<void> {
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
