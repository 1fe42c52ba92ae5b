import type { Grid } from "../snapshot";
import type { Layout } from "./layout";
import { RowReader } from "./rowKinds";

/** What the rows under the headings are. All rows are 0-based. */
export interface RowKinds {
  data: number[];
  /** Below the headings and above the last nomination, neither a nomination nor skipped. */
  blank: number;
  /** Numbering, section and total rows of a plain range. */
  skipped: number;
  /** First row of a signature block: the data end above it. */
  end: { row: number; column: number; rowsAfter: number } | null;
}

interface Known {
  isAward(text: string): boolean;
  isSubject(text: string): boolean;
}

export function classifyRows(grid: Grid, layout: Layout, known: Known): RowKinds {
  const reader = new RowReader(grid, layout, known.isAward, known.isSubject);
  return layout.table === null ? classifyPlainRange(reader, layout) : classifyTable(reader, layout);
}

/** A table's body is its own: every row in it is a nomination or blank. */
function classifyTable(reader: RowReader, layout: Layout): RowKinds {
  const data: number[] = [];
  for (let row = layout.firstDataRow; row <= layout.lastRow; row++) if (reader.isData(row)) data.push(row);
  const last = data.at(-1);
  return {
    data,
    blank: last === undefined ? 0 : last - layout.firstDataRow + 1 - data.length,
    skipped: 0,
    end: null,
  };
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
  const last = data.at(-1);
  const skippedAbove = last === undefined ? 0 : skipped.filter((row) => row < last).length;
  return {
    data,
    blank: last === undefined ? 0 : last - layout.firstDataRow + 1 - data.length - skippedAbove,
    skipped: skipped.length,
    end,
  };
}

function isSkipped(reader: RowReader, layout: Layout, row: number): boolean {
  return (row === layout.firstDataRow && reader.numbersColumns(row)) || reader.isSection(row) || reader.isTotal(row);
}

/** Rows under the signature that look like nominations all the same. */
function countAfter(reader: RowReader, layout: Layout, end: number): number {
  let count = 0;
  for (let row = end + 1; row <= layout.lastRow; row++) {
    if (reader.countRequired(row) >= 2 && reader.fillsAwardOrSubject(row)) count++;
  }
  return count;
}
