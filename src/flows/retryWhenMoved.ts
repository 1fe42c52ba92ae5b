import { HostError, toHostError } from "../excel/hostError";
import { stopIfCancelled, type RunControl } from "../excel/runControl";

const MOST_TRIES = 4;

/**
 * Tries again on fresh data while a list is found elsewhere, or of another size, in the moment of the write.
 * @throws HostError when Excel fails, or when the list never held still; Cancelled.
 */
export async function retryWhenMoved<Result>(
  attempt: () => Promise<Result | "moved">,
  control: RunControl = {},
): Promise<Result> {
  try {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      stopIfCancelled(control);
      const result = await attempt();
      if (result !== "moved") return result;
    }
  } catch (error) {
    throw toHostError(error);
  }
  throw new HostError("unsettled", "Moved", new Error(`the list changed during each of ${MOST_TRIES} tries`));
}
