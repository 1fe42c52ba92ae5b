import { HostError } from "./hostError";

/** How far an operation on the workbook has come. */
export interface Progress {
  phase: "reading" | "checking" | "writing";
  /** Between 0 and 1; null where it can't be known. */
  done: number | null;
}

/** What whoever starts an operation may see of it and do to it. */
export interface RunControl {
  /** Aborting ends the operation at the next place where every cell is either old or new. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** How long, once it was cancelled, an answer to a write is still waited for. */
  readonly patienceMs?: number | undefined;
}

const PATIENCE_MS = 10_000;

/** Waits for something that may be left alone when the operation is cancelled: a read, never a write. */
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
 * Waits for an operation, or for a write of it. Once it is cancelled it waits no longer than a while: an answer can be
 * lost on its way.
 * @throws HostError when none came; whether the write was made is then not known.
 */
export async function unlessUnanswered<T>(writing: Promise<T>, { signal, patienceMs }: RunControl): Promise<T> {
  if (signal === undefined) return writing;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<never>((_, reject) => {
    const give = () => reject(new HostError("busy", "NoAnswer", new Error("no answer")));
    const start = () => (timer = setTimeout(give, patienceMs ?? PATIENCE_MS));
    if (signal.aborted) start();
    else signal.addEventListener("abort", start, { once: true });
  });
  return Promise.race([writing, lost]).finally(() => clearTimeout(timer));
}

/** Before the first write: nothing has been done yet. */
export function stopIfCancelled({ signal }: RunControl): void {
  if (signal?.aborted === true) throw new Cancelled(0);
}

/** Thrown by an operation that was cancelled. */
export class Cancelled extends Error {
  /** @param written cells that had been written before; what was not written is left as it was. */
  constructor(readonly written: number) {
    super(`cancelled after ${written} cells`);
    this.name = "Cancelled";
  }
}
