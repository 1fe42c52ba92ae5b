import {
  cellAt,
  lastColumn,
  lastRow,
  type Area,
  type Grid,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../cells/snapshot";
import { isKnownTable, isReserved } from "../names";
import { LIST_HEADINGS } from "../decisions/columns";
import { headingKey } from "../text/fold";
import { PlanFaults } from "../plan/tableReader";
import type { Criterion } from "../plan/plan";
import { OWN, REQUIRED, headingReader, type FieldId } from "./fields";
import { isBetter, readHeadingRow, type HeadingRow } from "./headingRow";
import { isId } from "./ids";
import { Layout } from "./layout";
import { readMapping } from "./remembered";

/** Only the Director's list has it, so a copied or renamed list of decisions is not taken for nominations. */
const DECISIONS_KEY = headingKey(LIST_HEADINGS.trace);

/** Heading rows are searched for in the first thirty rows. */
export const HEADING_ROWS = 30;

/** A place where the nominations may be. */
export interface Candidate {
  grid: Grid;
  heading: HeadingRow;
  layout: Layout;
  sheet: SheetSnapshot;
  /** First and last row below a table that belong to no other table; null for a plain range. */
  below: { first: number; last: number } | null;
}

/** Every sheet and table that was read and has a known heading, in the order of the tabs. */
export function candidatesOf(snapshot: WorkbookSnapshot, criteria: readonly Criterion[]): Candidate[] {
  const read = headingReader(criteria, readMapping(snapshot, criteria, new PlanFaults()));
  return snapshot.sheets.flatMap((sheet) => {
    const tables = snapshot.tables
      .filter((table) => table.sheet === sheet.name && table.hasHeaders && !isKnownTable(table.name))
      .map((table) => tableCandidate(snapshot, sheet, table, read))
      .filter(({ heading }) => !hasDecisionHeadings(heading));
    const plain = isReserved(snapshot, sheet.name) ? null : plainCandidate(snapshot, sheet, read);
    const all = plain === null ? tables : [...tables, plain];
    return all.sort((a, b) => a.heading.row - b.heading.row || a.layout.firstColumn - b.layout.firstColumn);
  });
}

/** The cell of a column's heading: with headings merged downwards the lower cell, if it is filled. */
export function headingCellRow({ grid, heading }: Pick<Candidate, "grid" | "heading">, column: number): number {
  return cellAt(grid, heading.lastRow, column).kind === "empty" ? heading.row : heading.lastRow;
}

function tableCandidate(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: TableSnapshot,
  read: (text: string) => FieldId | null,
): Candidate {
  const { area, cells } = table;
  const columns = { first: area.column, last: area.column + area.columns - 1 };
  const heading = readHeadingRow(cells, area.row, columns, [], read);
  // A table may extend far below its last filled row, down to the end of the sheet.
  const end = Math.min(area.row + area.rows - 1 - (table.hasTotals ? 1 : 0), lastRow(cells));
  const layout = layoutOf(sheet, table, heading, end, columns);
  return { grid: cells, heading, layout, sheet, below: rowsBelow(snapshot, table) };
}

function rowsBelow({ tables }: WorkbookSnapshot, { sheet, area, cells }: TableSnapshot): Candidate["below"] {
  const first = area.row + area.rows;
  const next = tables
    .filter((table) => table.sheet === sheet && table.area.row >= first && overlaps(table.area, area))
    .map((table) => table.area.row);
  return { first, last: Math.min(lastRow(cells), ...next.map((row) => row - 1)) };
}

function overlaps(a: Area, b: Area): boolean {
  return a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** The headings of a list of decisions, which may be a copy of ours. */
export function hasDecisionHeadings({ headings }: { headings: readonly { text: string }[] }): boolean {
  return headings.some(({ text }) => headingKey(text) === DECISIONS_KEY);
}

function plainCandidate(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  read: (text: string) => FieldId | null,
): Candidate | null {
  const grid = sheet.cells;
  if (!grid) return null;
  const columns = { first: grid.column, last: lastColumn(grid) };
  let best: HeadingRow | null = null;
  const tables = snapshot.tables.filter((table) => table.sheet === sheet.name && table.hasHeaders);
  for (let row = grid.row; row <= Math.min(lastRow(grid), HEADING_ROWS - 1); row++) {
    const isInTable = (column: number) => tables.some(({ area }) => area.row === row && spans(area, column));
    const heading = readHeadingRow(grid, row, columns, sheet.merges ?? [], read, isInTable);
    if (heading.known > 0 && isBetter(heading, best, grid) && !hasDecisionHeadings(heading)) best = heading;
  }
  if (best === null) return null;
  const filled = { first: best.headings[0]?.column ?? 0, last: lastHeadingColumn(best, sheet.merges ?? []) };
  return { grid, heading: best, layout: layoutOf(sheet, null, best, lastRow(grid), filled), sheet, below: null };
}

/** A heading that is merged to the right covers several columns. */
function lastHeadingColumn({ row, lastRow: lower, headings }: HeadingRow, merges: readonly Area[]): number {
  const last = headings.at(-1)?.column ?? 0;
  const covering = merges.filter((area) => area.row >= row && area.row <= lower && area.column <= last);
  return Math.max(last, ...covering.map(({ column, columns }) => column + columns - 1));
}

/** A table's headings are left out, since the table is a candidate itself; other headings may be beside it. */
function spans(area: Area, column: number): boolean {
  return column >= area.column && column < area.column + area.columns;
}

function layoutOf(
  sheet: SheetSnapshot,
  table: TableSnapshot | null,
  heading: HeadingRow,
  end: number,
  columns: { first: number; last: number },
): Layout {
  const byField = new Map<FieldId, number[]>();
  for (const { field, column } of heading.headings) {
    if (field !== null) byField.set(field, [...(byField.get(field) ?? []), column]);
  }
  const stops: readonly FieldId[] = [...REQUIRED, ...OWN];
  const duplicated = new Map([...byField].filter(([field, columns]) => columns.length > 1 && field !== "ordinal"));
  const found = [...byField]
    .filter(([field]) => !duplicated.has(field) || stops.includes(field))
    .map(([field, [column = 0]]) => ({ field, column }));
  return new Layout(
    sheet.name,
    table?.name ?? null,
    table?.area ?? null,
    heading.row,
    heading.lastRow + 1,
    end,
    columns.first,
    columns.last,
    found,
    duplicated,
  );
}

/** Whether the id column holds an id that the add-in wrote. */
export function holdsId({ grid, layout }: Candidate): boolean {
  const column = layout.columnOf("id");
  if (column === undefined) return false;
  for (let row = layout.firstDataRow; row <= layout.lastRow; row++) {
    if (isId(cellAt(grid, row, column).text.trim())) return true;
  }
  return false;
}
