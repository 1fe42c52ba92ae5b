/**
 * A computation in steps: between two of them whoever runs it may do something else. What it answers does not depend on
 * how often it pauses.
 */
export type Steps<T> = Generator<void, T, void>;

/** So many rows are looked at between two pauses. */
export const ROWS_IN_STEP = 256;

/** Runs it to its end without a pause. */
export function runThrough<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Maps a list in steps. */
export function* mapInSteps<A, B>(list: readonly A[], map: (item: A) => B): Steps<B[]> {
  const mapped: B[] = [];
  for (const item of list) {
    mapped.push(map(item));
    if (mapped.length % ROWS_IN_STEP === 0) yield;
  }
  return mapped;
}
