import type { Candidate } from "./candidates";
import type { Layout } from "./layout";
import { RowReader } from "./rowKinds";

/** The rows below the headings by kind. All rows are 0-based. */
export interface RowKinds {
  data: number[];
  /** Rows above the last nomination that are neither a nomination nor skipped. */
  blank: number;
  /** Repeated headings; in a plain range also column numbers, sections and totals. */
  skipped: number;
  /** First row of a signature block, which ends the data. */
  end: { row: number; column: number; rowsAfter: number } | null;
  /** Rows below a table that look like nominations: the first one, its first filled cell, and how many. */
  below: { row: number; column: number; rows: number } | null;
}

interface Known {
  isAward(text: string): boolean;
  isSubject(text: string): boolean;
}

export function classifyRows(
  { grid, layout, below }: Pick<Candidate, "grid" | "layout" | "below">,
  known: Known,
): RowKinds {
  const reader = new RowReader(grid, layout, known.isAward, known.isSubject);
  if (below === null) return classifyPlainRange(reader, layout);
  return { ...classifyTable(reader, layout), below: countBelow(reader, layout, below) };
}

/** In a table's body every row is a nomination or blank, except headings that were pasted with the rows. */
function classifyTable(reader: RowReader, layout: Layout): RowKinds {
  const data: number[] = [];
  const skipped: number[] = [];
  for (let row = layout.firstDataRow; row <= layout.lastRow; row++) {
    if (!reader.isData(row)) continue;
    if (reader.repeatsHeadings(row)) skipped.push(row);
    else data.push(row);
  }
  return { data, blank: countBlank(layout, data, skipped), skipped: skipped.length, end: null, below: null };
}

function classifyPlainRange(reader: RowReader, layout: Layout): RowKinds {
  const data: number[] = [];
  const skipped: number[] = [];
  let end: RowKinds["end"] = null;
  for (let row = layout.firstDataRow; row <= layout.lastRow; row++) {
    if (reader.endsData(row)) {
      end = {
        row,
        column: reader.firstFilledColumn(row) ?? layout.firstColumn,
        rowsAfter: countAfter(reader, layout, row),
      };
      break;
    }
    if (isSkipped(reader, layout, row)) skipped.push(row);
    else if (reader.isData(row)) data.push(row);
  }
  return { data, blank: countBlank(layout, data, skipped), skipped: skipped.length, end, below: null };
}

/** Above the last nomination. */
function countBlank(layout: Layout, data: readonly number[], skipped: readonly number[]): number {
  const last = data.at(-1);
  if (last === undefined) return 0;
  const skippedAbove = skipped.filter((row) => row < last).length;
  return last - layout.firstDataRow + 1 - data.length - skippedAbove;
}

function isSkipped(reader: RowReader, layout: Layout, row: number): boolean {
  if (row === layout.firstDataRow && reader.numbersColumns(row)) return true;
  return reader.isSection(row) || reader.isTotal(row) || reader.repeatsHeadings(row);
}

/** Rows below the signature block that still look like nominations. */
function countAfter(reader: RowReader, layout: Layout, end: number): number {
  let count = 0;
  for (let row = end + 1; row <= layout.lastRow; row++) {
    if (isNominationIn(reader, row, true)) count++;
  }
  return count;
}

/** What follows after this many blank rows is unrelated to the table. */
const BLANK_ROWS = 3;

/** Nominations typed below a table. */
function countBelow(reader: RowReader, layout: Layout, { first, last }: { first: number; last: number }) {
  let found: RowKinds["below"] = null;
  let blank = 0;
  let isSigned = false;
  for (let row = first; row <= last && blank < BLANK_ROWS; row++) {
    blank = reader.isBlank(row) ? blank + 1 : 0;
    isSigned ||= reader.endsData(row);
    if (!isNominationIn(reader, row, isSigned) || reader.repeatsHeadings(row)) continue;
    found ??= { row, column: reader.firstFilledColumn(row) ?? layout.firstColumn, rows: 0 };
    found.rows++;
  }
  return found;
}

/**
 * Whether a row that is not checked is probably a nomination. In a signature block, two names side by side can be in
 * these columns as well.
 */
function isNominationIn(reader: RowReader, row: number, isSigned: boolean): boolean {
  const filled = reader.countRequired(row);
  if (filled < 2 || !reader.fillsAwardOrSubject(row)) return false;
  return !isSigned || filled > 2 || reader.isNumbered(row) || reader.namesAwardOrSubject(row);
}
