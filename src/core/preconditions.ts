import type { CheckedWorkbook } from "./checkWorkbook";
import { lostIds } from "./decisions/list";
import type { Edit } from "./cells/edits";
import { lastColumn, lastRow, sheetNamed, type Area, type Grid, type WorkbookSnapshot } from "./cells/snapshot";

/** What must still hold when edits are written, so that they land where they belong. */
export type Precondition = PlacePrecondition | CellsPrecondition | BlankPrecondition | { kind: "empty"; sheet: string };

/** A table, or all that is filled on a sheet, begins and ends where it did. */
export interface PlacePrecondition {
  kind: "place";
  sheet: string;
  /** null = the sheet's used range. */
  table: string | null;
  area: Area;
}

/** An id cell of the Director's list is still blank, and `Dấu vết` at its right is not. */
export interface BlankPrecondition {
  kind: "blank";
  sheet: string;
  table: string;
  heading: string;
  /** Row of the table's body, 0-based. */
  offset: number;
}

/** Cells hold what they held. */
export interface CellsPrecondition {
  kind: "cells";
  sheet: string;
  area: Area;
  current: Grid;
  /** Columns that may differ: the add-in's own, which other batches of the run may have written. */
  ignored: readonly number[];
  /** What is compared where the cells are too many: only the rows that are written, or all rows of these columns. */
  whenLong: "written-rows" | readonly number[];
  /** Columns of a table in which a check writes over nothing: compared by every batch that writes to the table. */
  stable?: { table: string; columns: readonly { heading: string; column: number }[] };
}

/** What the edits of a check rest on. */
export function preconditionsOf(
  { sheet: { layout, grid, sheet }, own, list }: CheckedWorkbook,
  snapshot: WorkbookSnapshot,
  edits: readonly Edit[],
): Precondition[] {
  const { status, detail } = own.columns;
  const used = areaOfGrid(grid);
  const columns = layout.tableArea ?? used;
  // The used range of a sheet that was read in part is not known: its rows are compared when they are read again.
  const isUnknown = layout.table === null && sheet.isReadInPart === true;
  const nominations: Precondition[] = [
    ...(isUnknown ? [] : [{ kind: "place" as const, sheet: layout.sheet, table: layout.table, area: columns }]),
    {
      kind: "cells",
      sheet: layout.sheet,
      area: { ...columns, row: layout.headingRow, rows: layout.lastRow - layout.headingRow + 1 },
      current: grid,
      ignored: [status, detail],
      whenLong: "written-rows",
    },
  ];
  return [...nominations, ...(list === null ? emptySheets(snapshot, edits) : listPreconditions(list))];
}

/** All of the list, since rows are refreshed that the Director has not written about; of a long one what tells that. */
function listPreconditions(list: NonNullable<CheckedWorkbook["list"]>): Precondition[] {
  const { table, columns } = list;
  const { sheet, name, area, cells } = table;
  const keys = (["Mã đề nghị", "Ý kiến Giám đốc", "Ghi chú của Giám đốc", "Dấu vết"] as const).flatMap((column) => {
    const position = columns.get(column)?.position;
    return position === undefined ? [] : [area.column + position];
  });
  const stable = (["Mã đề nghị", "Ý kiến Giám đốc", "Ghi chú của Giám đốc"] as const).flatMap((column) => {
    const found = columns.get(column);
    return found === undefined ? [] : [{ heading: found.heading, column: area.column + found.position }];
  });
  return [
    { kind: "place", sheet, table: name, area },
    ...lostIds(list).map(({ index: offset, heading }) => ({
      kind: "blank" as const,
      sheet,
      table: name,
      heading,
      offset,
    })),
    {
      kind: "cells",
      sheet,
      area,
      current: cells,
      ignored: [],
      whenLong: keys,
      stable: { table: name, columns: stable },
    },
  ];
}

/** Sheets that are to become ours and were there before, empty. */
function emptySheets(snapshot: WorkbookSnapshot, edits: readonly Edit[]): Precondition[] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.sheet] : [])));
  const made = edits.flatMap((edit) => (edit.kind === "addTable" ? [edit.sheet] : []));
  return [...new Set(made)]
    .filter((sheet) => !added.has(sheet) && sheetNamed(snapshot, sheet)?.cells === null)
    .map((sheet) => ({ kind: "empty", sheet }));
}

function areaOfGrid(grid: Grid): Area {
  return {
    row: grid.row,
    column: grid.column,
    rows: lastRow(grid) - grid.row + 1,
    columns: lastColumn(grid) - grid.column + 1,
  };
}
