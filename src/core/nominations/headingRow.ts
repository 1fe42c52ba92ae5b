import { cellAt, type Area, type Grid } from "../cells/snapshot";
import { isBlankText } from "../text/whitespace";
import { isOwnField, REQUIRED, type FieldId } from "./fields";

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
  return {
    row,
    lastRow,
    headings,
    required: REQUIRED.filter((field) => fields.has(field)).length,
    known: [...fields].filter((field) => !isOwnField(field)).length,
  };
}

/** The text of the last heading row; with headings of three rows also of a cell merged from the middle down. */
function lowerText(
  grid: Grid,
  { row, lastRow, column }: { row: number; lastRow: number; column: number },
  merges: readonly Area[],
): string {
  const text = headingText(grid, lastRow, column);
  const from = merges.find(
    (area) => area.column === column && area.row > row && area.row < lastRow && area.row + area.rows > lastRow,
  );
  return text === "" && from !== undefined ? headingText(grid, from.row, column) : text;
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

/**
 * Whether a lower row replaces the best row above it: more required fields first, then more known fields. A row that
 * only repeats the headings above it never does, or the nominations between the two would not be checked.
 */
export function isBetter(lower: HeadingRow, best: HeadingRow | null, grid: Grid): boolean {
  if (best === null) return true;
  const more = lower.required - best.required;
  if (more < 0 || (more === 0 && lower.known <= best.known)) return false;
  const mayStay = more === 0 || best.headings.some(({ field }) => field === "id");
  return !(mayStay && repeats(lower, best) && hasNominations(grid, best.lastRow + 1, lower));
}

/** At least two of the four required headings are repeated in the same columns, and none in another column. */
function repeats(lower: HeadingRow, upper: HeadingRow): boolean {
  const columnIn = ({ headings }: HeadingRow, field: FieldId) => headings.find((item) => item.field === field)?.column;
  const common = REQUIRED.filter((field) => [upper, lower].every((row) => columnIn(row, field) !== undefined));
  return common.length >= 2 && common.every((field) => columnIn(upper, field) === columnIn(lower, field));
}

/** A row above the headings fills at least two of their required columns. */
function hasNominations(grid: Grid, from: number, { row: end, headings }: HeadingRow): boolean {
  const columns = headings.filter(({ field }) => field !== null && REQUIRED.some((item) => item === field));
  for (let row = from; row < end; row++) {
    if (columns.filter(({ column }) => !isBlankText(cellAt(grid, row, column).text)).length >= 2) return true;
  }
  return false;
}
