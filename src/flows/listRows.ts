import { DIRECTOR_CELLS, listColumnOf, type DirectorCell, type DirectorCells } from "../core/decisions/columns";
import { TABLES } from "../core/names";
import type { PlacePrecondition } from "../core/cells/preconditions";
import { HostError } from "../excel/hostError";
import { readTableRows, writeTableRow, type TableCell } from "../excel/tableRows";

const READ_COLUMNS = ["Mã đề nghị", "Dấu vết", ...DIRECTOR_CELLS] as const;
type ReadColumn = (typeof READ_COLUMNS)[number];

/** What the columns are called in the workbook, in the order of `READ_COLUMNS`. */
type Headings = readonly string[];

/** What a decision rests on, of one row of the Director's list. */
export interface ListRow {
  id: string;
  trace: string;
  cells: DirectorCells;
}

export interface ListRows {
  place: PlacePrecondition;
  headings: Headings;
  /** By their place in the table's body. */
  rows: readonly ListRow[];
}

/**
 * The Director's list as it stands, without what the nominations fill; null where the workbook has none. Where a heading
 * is spelled in another way the columns are read in a second round trip.
 * @throws HostError when the list can't be written, or lacks a column.
 */
export async function readListRows(): Promise<ListRows | null> {
  let headings: Headings = READ_COLUMNS;
  for (let tries = 0; tries < 2; tries++) {
    const table = await readTableRows(TABLES.list, headings);
    if (table === null) return null;
    if (table.rows !== null) return { place: table.place, headings, rows: table.rows.map(rowOf) };
    const named = new Map(table.headings.map((heading) => [listColumnOf(heading), heading]));
    headings = READ_COLUMNS.map((column) => named.get(column) ?? column);
  }
  throw new HostError("vanished", "ColumnMissing", new Error("a column of the list was renamed"));
}

/** @param cells in the order of `READ_COLUMNS` */
function rowOf([id, trace, decision, note]: readonly TableCell[]): ListRow {
  return {
    id: String(id?.value ?? "").trim(),
    trace: String(trace?.value ?? ""),
    cells: { "Ý kiến Giám đốc": decision?.input ?? "", "Ghi chú của Giám đốc": note?.input ?? "" },
  };
}

/** What stood in a row right before it was written. */
export interface WrittenListRow extends ListRow {
  /** Every cell read back as it was written. */
  isConfirmed: boolean;
}

/**
 * Writes the Director's cells of a row, and answers what stood in that row right before: it may be another by now.
 * "moved" = the table is elsewhere or of another size, and nothing was written.
 */
export async function writeListRow(
  { place, headings }: Pick<ListRows, "place" | "headings">,
  index: number,
  cells: Partial<DirectorCells>,
): Promise<WrittenListRow | "moved"> {
  const headingOf = (column: ReadColumn) => headings[READ_COLUMNS.indexOf(column)] ?? column;
  const inputs = DIRECTOR_CELLS.flatMap((column: DirectorCell) => {
    const input = cells[column];
    return input === undefined ? [] : [{ heading: headingOf(column), input }];
  });
  const written = await writeTableRow({ place, index, read: headings, cells: inputs });
  return written === "moved" ? written : { ...rowOf(written.before), isConfirmed: written.isConfirmed };
}
