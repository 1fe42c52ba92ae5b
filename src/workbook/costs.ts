import type { Layout } from "../core/nominations/layout";
import type { Edit } from "../core/report/edits";
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
  /** Bytes of an edit that is none of cells, with what is remembered to put it back. */
  other(edit: Edit): number;
}

/** Paths, formats, addresses. */
export const BYTES_OF_EDIT = 1_500;

/** @param whole bytes of all nominations, where the first batch reads them again */
export function costsOf({ snapshot, checked, standing }: Ground, whole: number | null): Costs {
  const grids = new Map(snapshot.sheets.map(({ name, cells }) => [name, cells]));
  return {
    sheet: checked.sheet.layout.sheet,
    always: (whole ?? 0) + bytesOfPlaces(snapshot),
    inputsOf: (row) => bytesOfLine(standing.values[row - standing.row] ?? []),
    other: (edit) => BYTES_OF_EDIT + bytesBeside(edit, checked.sheet.layout),
    standing: (sheet, row, column, cells) => bytesOfCells(grids.get(sheet), row, column, cells),
  };
}

/** A table that takes in columns: the values and formulas that stood there, one line a row of the table. */
function bytesBeside(edit: Edit, { table, tableArea }: Layout): number {
  if (edit.kind !== "resizeTable" || edit.by.columns <= 0 || edit.name !== table || tableArea === null) return 0;
  return 2 * tableArea.rows * bytesOfLine(Array<string>(edit.by.columns).fill(""));
}
