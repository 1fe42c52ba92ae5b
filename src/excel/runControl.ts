import { HostError } from "./hostError";

/** The progress of an operation on the workbook. */
export interface Progress {
  phase: "reading" | "checking" | "writing";
  /** Between 0 and 1; null if unknown. */
  done: number | null;
}

/** Lets the caller of an operation watch and cancel it. */
export interface RunControl {
  /** Aborting ends the operation at the next point where every cell is either old or new. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Largest response to a read, in bytes. Small ones keep the pane responsive, and take more round trips. */
  readonly maxResponseBytes?: number | undefined;
  /** How long a cancelled operation still waits for the response to a write. */
  readonly patienceMs?: number | undefined;
}

const PATIENCE_MS = 10_000;

/** Waits for something that can be abandoned when the operation is cancelled: a read, never a write. */
export async function unlessCancelled<T>(reading: Promise<T>, { signal }: RunControl): Promise<T> {
  if (signal === undefined) return reading;
  const cancelled = new Promise<never>((_, reject) => {
    const stop = () => reject(new Cancelled(0));
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  return Promise.race([reading, cancelled]);
}

/**
 * Waits for an operation, or for a write in it. After cancelling it only waits for a limited time, since a response can
 * be lost.
 * @throws HostError when no response came; it is then unknown whether the write was made
 */
export async function unlessUnanswered<T>(writing: Promise<T>, { signal, patienceMs }: RunControl): Promise<T> {
  if (signal === undefined) return writing;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<never>((_, reject) => {
    const fail = () => reject(new HostError("busy", "NoAnswer", new Error("no answer")));
    const start = () => (timer = setTimeout(fail, patienceMs ?? PATIENCE_MS));
    if (signal.aborted) start();
    else signal.addEventListener("abort", start, { once: true });
  });
  return Promise.race([writing, lost]).finally(() => clearTimeout(timer));
}

/** For use before the first write, when nothing has been done yet. */
export function stopIfCancelled({ signal }: RunControl): void {
  if (signal?.aborted === true) throw new Cancelled(0);
}

/** Thrown by an operation that was cancelled. */
export class Cancelled extends Error {
  /** @param written number of cells that had been written; the others are unchanged */
  constructor(readonly written: number) {
    super(`cancelled after ${written} cells`);
    this.name = "Cancelled";
  }
}
