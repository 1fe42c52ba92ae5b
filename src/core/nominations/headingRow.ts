import { cellAt, type Area, type Grid } from "../cells/snapshot";
import { OWN, REQUIRED, type FieldId } from "./fields";

/** A row of headings as it reads, before anything is decided. */
export interface HeadingRow {
  row: number;
  /** Last row of headings that are merged downwards; else `row`. */
  lastRow: number;
  headings: { column: number; text: string; field: FieldId | null }[];
  /** How many of the four required fields it has. */
  required: number;
  /** How many different fields it knows, ours aside. */
  known: number;
}

type ReadHeading = (text: string) => FieldId | null;

/** Reads one row as headings. Where known headings are merged downwards, the last row they reach completes it. */
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

/** What the last row of the headings shows: of headings in three rows also one that is merged from the middle down. */
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

/** More required fields first, then more known ones; of equals the upper row. */
export function isBetter(a: HeadingRow, b: HeadingRow | null): boolean {
  if (b === null) return true;
  return a.required !== b.required ? a.required > b.required : a.known > b.known;
}
