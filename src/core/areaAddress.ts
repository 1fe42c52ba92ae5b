import { columnLetters, type Area } from "./snapshot";

/** "A1:C3" */
export function areaAddress({ row, column, rows, columns }: Area): string {
  return `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
}
