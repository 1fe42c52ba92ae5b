import { bytesOfCells, bytesOfLine } from "./bytes";
import type { Ground } from "./ground";
import { bytesOfPlaces } from "./rereads";

/** What a batch costs beside the cells that it writes. */
export interface Costs {
  /** Sheet of the nominations: their rows are read again in the batch that writes to them. */
  sheet: string;
  inputsOf(row: number): number;
  /** All inputs that the first batch reads again whatever it writes. */
  always: number;
  /** Bytes of what stands in so many cells of a row. */
  standing(sheet: string, row: number, column: number, cells: number): number;
}

/** @param whole bytes of all nominations, where the first batch reads them again */
export function costsOf({ snapshot, checked, standing }: Ground, whole: number | null): Costs {
  const grids = new Map(snapshot.sheets.map(({ name, cells }) => [name, cells]));
  return {
    sheet: checked.sheet.layout.sheet,
    always: (whole ?? 0) + bytesOfPlaces(snapshot),
    inputsOf: (row) => bytesOfLine(standing.values[row - standing.row] ?? []),
    standing: (sheet, row, column, cells) => bytesOfCells(grids.get(sheet), row, column, cells),
  };
}
