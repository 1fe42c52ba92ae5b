/** The rows or the columns of a sheet along their direction, in pixels from the first one. */
export interface Axis {
  readonly count: number;
  /** How many at the start stay in view. */
  readonly frozen: number;
  readonly total: number;
  /** Where an index begins; `count` gives the end. */
  start(index: number): number;
  size(index: number): number;
  /** The index at a distance; the last one past the end. */
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

/** The last index that begins at or before `pixels`; of hidden ones, which take no room, the one that shows. */
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

/** Those of the scrolled part that a window of `length` pixels shows. */
export const scrolledSpan = (axis: Axis, scroll: number, length: number): Span => ({
  from: Math.max(axis.frozen, axis.at(axis.start(axis.frozen) + scroll)),
  to: axis.at(scroll + length),
});

export const frozenSpan = (axis: Axis): Span => ({ from: 0, to: axis.frozen - 1 });
