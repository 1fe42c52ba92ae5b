/**
 * A computation in steps; its caller may do other work between two steps. The result does not depend on where it
 * pauses.
 */
export type Steps<T> = Generator<void, T, void>;

/** How many rows are processed between two pauses. */
export const ROWS_IN_STEP = 256;

/** Runs all steps without a pause. */
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
