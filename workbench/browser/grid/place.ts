import type { Area } from "../../host";

/** A cell of a sheet, 0-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const cellArea = ({ row, column }: Place): Area => ({ row, column, rows: 1, columns: 1 });
