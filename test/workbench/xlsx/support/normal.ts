import type { Cell, Sheet } from "../../../../workbench/host/model";

/** A sheet as plain, dense-free data: what two sheets must share to be the same sheet. */
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

/** Texts by their code units: what a failure prints can be read, and NFD differs from NFC. */
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
