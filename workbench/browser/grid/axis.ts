/** The rows or the columns of a sheet with their positions in pixels from the first one. */
export interface Axis {
  readonly count: number;
  /** How many are frozen. */
  readonly frozen: number;
  readonly total: number;
  /** The position of an index; of `count` the end. */
  start(index: number): number;
  size(index: number): number;
  /** The index at a position; the last one beyond the end. */
  at(pixels: number): number;
}

export function makeAxis(count: number, frozen: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.min(index, count)] ?? 0;
  return {
    count,
    frozen: Math.min(frozen, count),
    total: start(count),
    start,
    size: (index) => start(index + 1) - start(index),
    at: (pixels) => search(starts, count, pixels),
  };
}

/** The last index at or before `pixels`; hidden indexes have no size and are skipped. */
function search(starts: Float64Array, count: number, pixels: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= pixels) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Span {
  readonly from: number;
  /** Included. */
  readonly to: number;
}

/** The indexes that a window of `length` pixels shows of the scrolled part. */
export const scrolledSpan = (axis: Axis, scroll: number, length: number): Span => ({
  from: Math.max(axis.frozen, axis.at(axis.start(axis.frozen) + scroll)),
  to: axis.at(scroll + length),
});

export const frozenSpan = (axis: Axis): Span => ({ from: 0, to: axis.frozen - 1 });
