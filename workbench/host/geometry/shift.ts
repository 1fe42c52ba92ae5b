import type { Area } from "../model";

/** Cells inserted or deleted along one axis. */
export interface Shift {
  sheetId: string;
  axis: "rows" | "columns";
  /** First row or column that is inserted or deleted. */
  index: number;
  /** Positive: inserted; negative: deleted. */
  count: number;
  /** Only cells within this span of the other axis move; absent = whole rows or columns. */
  band?: { start: number; size: number };
}

/** The area after the shift; undefined if all its cells were deleted. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const isRows = shift.axis === "rows";
  if (!isInBand(area, shift)) return area;
  const [start, size] = shiftSpan(isRows ? area.row : area.column, isRows ? area.rows : area.columns, shift);
  if (size <= 0) return undefined;
  return isRows ? { ...area, row: start, rows: size } : { ...area, column: start, columns: size };
}

/** As in Excel, a range that extends beyond the moved cells does not move. */
export function isInBand(area: Area, { axis, band }: Shift): boolean {
  if (!band) return true;
  const start = axis === "rows" ? area.column : area.row;
  const size = axis === "rows" ? area.columns : area.rows;
  return start >= band.start && start + size <= band.start + band.size;
}

function shiftSpan(start: number, size: number, { axis, index, count }: Shift): [start: number, size: number] {
  // Whole columns stay whole when rows are inserted, and whole rows when columns are inserted.
  if (start === 0 && size >= (axis === "rows" ? 1_048_576 : 16_384)) return [start, size];
  if (count >= 0) {
    if (start >= index) return [start + count, size];
    return start + size > index ? [start, size + count] : [start, size];
  }
  const end = start + size;
  const removedEnd = index - count;
  const removed = Math.max(0, Math.min(end, removedEnd) - Math.max(start, index));
  const before = Math.max(0, Math.min(start, removedEnd) - index);
  return [start - before, size - removed];
}
