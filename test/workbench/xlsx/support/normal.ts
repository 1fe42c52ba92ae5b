import type { Cell, Sheet } from "../../../../workbench/host/model";

/** A sheet as plain data, for comparing two sheets. */
export function normal(sheet: Sheet): unknown {
  return {
    ...sheet,
    rows: entries(sheet.rows, (cells) => entries(cells, (cell) => normalCell(cell))).filter(
      ([, cells]) => (cells as unknown[]).length > 0,
    ),
    rowHeights: entries(sheet.rowHeights, (height) => height),
    columnWidths: entries(sheet.columnWidths, (width) => width),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
  };
}

/** Texts with their code units, so that a failure shows the difference between NFD and NFC. */
const normalCell = (cell: Cell) =>
  typeof cell.value === "string"
    ? { ...cell, units: [...Array(cell.value.length).keys()].map((index) => (cell.value as string).charCodeAt(index)) }
    : cell;

function entries<T>(list: readonly (T | undefined)[], read: (entry: T) => unknown): [number, unknown][] {
  const found: [number, unknown][] = [];
  list.forEach((entry, index) => {
    if (entry !== undefined) found.push([index, read(entry)]);
  });
  return found;
}
