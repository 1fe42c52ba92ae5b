import type { Area, Cell, Sheet } from "../../../workbench/host/model";

/** Inserts an empty row, as Excel does: cells below move down, and areas around it grow. */
export function insertRow(sheet: Sheet, index: number): void {
  while (sheet.rows.length < index) sheet.rows.push([]);
  sheet.rows.splice(index, 0, []);
  for (const area of areasOf(sheet))
    if (area.row >= index) area.row += 1;
    else if (area.row + area.rows > index) area.rows += 1;
  sheet.hiddenRows = new Set([...sheet.hiddenRows].map((row) => (row >= index ? row + 1 : row)));
}

export function deleteRow(sheet: Sheet, index: number): void {
  sheet.rows.splice(index, 1);
  for (const area of areasOf(sheet))
    if (area.row > index) area.row -= 1;
    else if (area.row + area.rows > index) area.rows -= 1;
  sheet.merges = sheet.merges.filter(({ rows, columns }) => rows > 0 && rows * columns > 1);
  const kept = [...sheet.hiddenRows].filter((row) => row !== index);
  sheet.hiddenRows = new Set(kept.map((row) => (row > index ? row - 1 : row)));
}

const areasOf = (sheet: Sheet): Area[] => [
  ...sheet.merges,
  ...sheet.tables.map(({ area }) => area),
  ...(sheet.autoFilter ? [sheet.autoFilter] : []),
];

/** The cells of a row within some columns. */
export function cellsOf(sheet: Sheet, row: number, columns: number[]): (Cell | undefined)[] {
  return columns.map((column) => {
    const cell = sheet.rows[row]?.[column];
    return cell && { ...cell };
  });
}

export function setCells(sheet: Sheet, row: number, columns: number[], cells: (Cell | undefined)[]): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const line = (sheet.rows[row] ??= []);
  columns.forEach((column, index) => {
    while (line.length <= column) line.push(undefined);
    line[column] = cells[index];
  });
}
