import { isNameTaken } from "../excel/hostError";

/**
 * Runs a flow that makes something new. Where a name was free at its look and taken at its write, somebody makes the same
 * in this moment: then it looks again, once.
 */
export function retryOnNameConflict<T>(flow: () => Promise<T>): Promise<T> {
  return flow().catch((error: unknown) => {
    if (isNameTaken(error)) return flow();
    throw error;
  });
}
