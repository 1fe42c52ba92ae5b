import {
  countingRows,
  DIRECTOR_COLUMNS,
  LIST_HEADINGS,
  placeColumns,
  verdictOf,
  type DirectorColumn,
  type DirectorCells,
} from "../core/decisions/columns";
import { TABLES } from "../core/names";
import { isId } from "../core/nominations/ids";
import type { CellsEdit } from "../core/cells/edits";
import type { PlacePrecondition } from "../core/cells/preconditions";
import type { CellValue } from "../core/cells/snapshot";
import { commit } from "../excel/write/commit";
import { HostError } from "../excel/hostError";
import { readTableRow, readTableRows, type TableCell } from "../excel/read/readTables";

const READ_COLUMNS = ["id", "trace", ...DIRECTOR_COLUMNS] as const;
type ReadColumn = (typeof READ_COLUMNS)[number];

/** The headings of the columns in the workbook, in the order of `READ_COLUMNS`. */
type Headings = readonly string[];

/** What a decision depends on in one row of the Director's list. */
export interface ListRow {
  id: string;
  trace: string;
  cells: DirectorCells;
  /** The cells in the order of `READ_COLUMNS`. */
  values: readonly CellValue[];
}

export interface ListRows {
  place: PlacePrecondition;
  headings: Headings;
  /** The positions of the columns in the table. */
  positions: readonly number[];
  /** By 0-based row of the table's body. */
  rows: readonly ListRow[];
}

/**
 * The Director's list as it is now, without the columns from the nominations; null if the workbook has none. If a
 * heading has another spelling, the columns are read in a second round trip.
 * @throws HostError when the list can't be written, or lacks a column
 */
export async function readListRows(): Promise<ListRows | null> {
  let headings: Headings = READ_COLUMNS.map((column) => LIST_HEADINGS[column]);
  for (let tries = 0; tries < 2; tries++) {
    const table = await readTableRows(TABLES.list, headings);
    if (table === null) return null;
    if (table.rows !== null) {
      const positions = headings.map((heading) => table.headings.indexOf(heading));
      return { place: table.place, headings, positions, rows: table.rows.map(rowOf) };
    }
    const places = placeColumns(table.headings);
    headings = READ_COLUMNS.map((column) => table.headings[places.get(column) ?? -1] ?? LIST_HEADINGS[column]);
  }
  throw new HostError("vanished", "ColumnMissing", new Error("a column of the list was renamed"));
}

/** The rows that count, by id. */
export function listRowsById({ rows }: Pick<ListRows, "rows">): Map<string, ListRow> {
  return countingRows(rows, ({ cells }) => verdictOf(cells));
}

/** @param cells in the order of `READ_COLUMNS` */
function rowOf(cells: readonly TableCell[]): ListRow {
  const [id, trace, decision, note] = cells;
  return {
    id: String(id?.value ?? "").trim(),
    trace: String(trace?.value ?? ""),
    cells: { decision: decision?.input ?? "", note: note?.input ?? "" },
    values: cells.map(({ value }) => value),
  };
}

/**
 * The id of the nomination in a row of the list's sheet; null = there is none.
 * @param row 1-based
 * @throws HostError when Excel fails
 */
export async function readListedId(row: number): Promise<string | null> {
  const { headings = [], values = [] } = (await readTableRow(TABLES.list, row)) ?? {};
  const id = String(values[placeColumns(headings).get("id") ?? -1] ?? "").trim();
  return isId(id) ? id : null;
}

/**
 * conflict = the table has another area, and nothing was written; elsewhere = another row or other text was there, and
 * was overwritten.
 */
export type WrittenRow =
  | { state: "done"; isConfirmed: boolean }
  | { state: "conflict" }
  | { state: "elsewhere"; id: string; before: Partial<DirectorCells> };

/**
 * Writes the Director's cells of a row.
 * @param seen the expected content; null = any
 */
export async function writeListRow(
  list: Omit<ListRows, "rows">,
  index: number,
  cells: Partial<DirectorCells>,
  seen: ListRow | null,
): Promise<WrittenRow> {
  const { place, headings, positions } = list;
  const row = place.area.row + 1 + index;
  const columnOf = (column: ReadColumn) => place.area.column + (positions[READ_COLUMNS.indexOf(column)] ?? 0);
  const edits = DIRECTOR_COLUMNS.flatMap((column: DirectorColumn): CellsEdit[] => {
    const input = cells[column];
    if (input === undefined) return [];
    const heading = headings[READ_COLUMNS.indexOf(column)] ?? LIST_HEADINGS[column];
    const through = { table: TABLES.list, heading, offset: index };
    return [{ kind: "cells", sheet: place.sheet, row, column: columnOf(column), values: [[input]], through }];
  });
  const preconditions = [place, ...(seen === null ? [] : [holdsRow(list, row, seen)])];
  const { end, unconfirmed, replaced } = await commit(edits, { preconditions });
  if (end !== "conflict") return { state: "done", isConfirmed: unconfirmed.length === 0 };
  const [first] = replaced;
  if (first === undefined) return { state: "conflict" };
  const before = DIRECTOR_COLUMNS.flatMap((column) => {
    const found = replaced.find(({ edit }) => edit.column === columnOf(column));
    return found === undefined ? [] : [[column, found.inverse.values[0]?.[0] ?? ""] as const];
  });
  const id = String(first.valueAt(row, columnOf("id")) ?? "").trim();
  return { state: "elsewhere", id, before: Object.fromEntries(before) };
}

/** The row has not changed since it was read. */
function holdsRow({ place: { sheet, area }, positions }: Omit<ListRows, "rows">, row: number, { values }: ListRow) {
  const line = Array.from({ length: area.columns }, (_, position) => values[positions.indexOf(position)] ?? "");
  const others = line.flatMap((_, position) => (positions.includes(position) ? [] : [area.column + position]));
  return {
    kind: "cells" as const,
    sheet,
    area: { ...area, row, rows: 1 },
    current: { row, column: area.column, values: [line], formulas: [], types: [], text: [] },
    ignored: others,
    whenLong: "written-rows" as const,
  };
}
