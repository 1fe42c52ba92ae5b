import { cellAt, type Area, type Grid } from "../cells/snapshot";
import { OWN, REQUIRED, type FieldId } from "./fields";

/** A row read as headings. */
export interface HeadingRow {
  row: number;
  /** The last row of headings that are merged downwards, or `row`. */
  lastRow: number;
  headings: { column: number; text: string; field: FieldId | null }[];
  /** How many of the four required fields it has. */
  required: number;
  /** How many different fields it has, apart from our own. */
  known: number;
}

type ReadHeading = (text: string) => FieldId | null;

/** Reads a row as headings. Where known headings are merged downwards, the last row that they cover completes it. */
export function readHeadingRow(
  grid: Grid,
  row: number,
  columns: { first: number; last: number },
  merges: readonly Area[],
  read: ReadHeading,
  isLeftOut: (column: number) => boolean = () => false,
): HeadingRow {
  const lastRow = lastRowOf(grid, row, merges, read);
  const headings: HeadingRow["headings"] = [];
  for (let column = columns.first; column <= columns.last; column++) {
    if (isLeftOut(column)) continue;
    const lower = lastRow > row ? lowerText(grid, { row, lastRow, column }, merges) : "";
    const text = lower === "" ? headingText(grid, row, column) : lower;
    if (text !== "") headings.push({ column, text, field: read(text) });
  }
  const fields = new Set(headings.map((heading) => heading.field).filter((field) => field !== null));
  const own: readonly FieldId[] = OWN;
  return {
    row,
    lastRow,
    headings,
    required: REQUIRED.filter((field) => fields.has(field)).length,
    known: [...fields].filter((field) => !own.includes(field)).length,
  };
}

/** The text of the last heading row; with headings of three rows also of a cell merged from the middle down. */
function lowerText(
  grid: Grid,
  { row, lastRow, column }: { row: number; lastRow: number; column: number },
  merges: readonly Area[],
): string {
  const own = headingText(grid, lastRow, column);
  const from = merges.find(
    (area) => area.column === column && area.row > row && area.row < lastRow && area.row + area.rows > lastRow,
  );
  return own === "" && from !== undefined ? headingText(grid, from.row, column) : own;
}

function headingText(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return cell.kind === "error" ? "" : cell.text.trim();
}

function lastRowOf(grid: Grid, row: number, merges: readonly Area[], read: ReadHeading): number {
  let last = row;
  for (const merge of merges) {
    if (merge.row !== row) continue;
    if (read(headingText(grid, row, merge.column)) !== null) last = Math.max(last, row + merge.rows - 1);
  }
  return last;
}

/** More required fields first, then more known fields, then the upper row. */
export function isBetter(a: HeadingRow, b: HeadingRow | null): boolean {
  if (b === null) return true;
  return a.required !== b.required ? a.required > b.required : a.known > b.known;
}
