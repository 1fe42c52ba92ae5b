import { inputOf, type Input } from "../core/cells/change";
import type { PlacePrecondition } from "../core/cells/preconditions";
import type { CellValue } from "../core/cells/snapshot";
import { areaOf, asWritten, loadRange, untracked } from "./grid";
import { isGuardFailure, queueGuards } from "./guards";
import { readOnlyError } from "./hostError";
import { readExcel, runExcel } from "./runExcel";

export interface TableCell {
  value: CellValue;
  /** What must be written so that the cell holds it again. */
  input: Input;
}

export interface TableRows {
  place: PlacePrecondition;
  headings: readonly string[];
  /** By row: what the wanted columns hold, in their order; null = the table lacks one of them. */
  rows: TableCell[][] | null;
}

/**
 * Some columns of a table, by their headings; null where the workbook has no such table.
 * @throws HostError when it can't be written.
 */
export function readTableRows(name: string, wanted: readonly string[]): Promise<TableRows | null> {
  return readExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    const table = workbook.tables.getItemOrNullObject(name);
    table.load("worksheet/name");
    const whole = loadRange(table.getRange(), "place");
    const head = loadRange(table.getHeaderRowRange(), "values-only");
    const columns = wanted.map((heading) =>
      loadRange(table.columns.getItemOrNullObject(heading).getDataBodyRange(), "values"),
    );
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    if (table.isNullObject) return null;
    return {
      place: { kind: "place", sheet: table.worksheet.name, table: name, area: areaOf(whole) },
      headings: (head.values[0] as CellValue[]).map(String),
      rows: columns.some(({ isNullObject }) => isNullObject)
        ? null
        : Array.from({ length: columns[0]?.rowCount ?? 0 }, (_, index) => cellsOf(columns, index)),
    };
  });
}

function cellsOf(columns: readonly Excel.Range[], row: number): TableCell[] {
  return columns.map(({ values, formulas }) => {
    const value = values[row]?.[0] as CellValue;
    return { value, input: inputOf(value, formulas[row]?.[0] as CellValue) };
  });
}

/** What is written into a row of a table, and which of its columns are read before. */
export interface RowWrite {
  place: PlacePrecondition;
  /** Row of the table's body, 0-based. */
  index: number;
  read: readonly string[];
  cells: readonly { heading: string; input: Input }[];
}

export interface WrittenRow {
  /** What the columns that were asked for held right before. */
  before: TableCell[];
  /** Every cell read back as it was written. */
  isConfirmed: boolean;
}

/**
 * Writes cells of a row by the headings of their columns, and answers what stood in that row right before: it may be
 * another by now. "moved" = the table is elsewhere or of another size, and nothing was written.
 */
export async function writeTableRow({ place, index, read, cells }: RowWrite): Promise<WrittenRow | "moved"> {
  const write = async (context: Excel.RequestContext): Promise<WrittenRow> => {
    queueGuards(context, [place]);
    const { columns } = context.workbook.tables.getItem(place.table ?? "");
    const cellOf = (heading: string) => untracked(columns.getItem(heading).getDataBodyRange().getCell(index, 0));
    const before = read.map((heading) => loadRange(cellOf(heading), "values"));
    for (const { heading, input } of cells) cellOf(heading).values = [[asInput(input)]];
    const after = cells.map(({ heading, input }) => ({ input, range: loadRange(cellOf(heading), "values") }));
    await context.sync();
    const isConfirmed = after.every(({ input, range: { values, formulas } }) =>
      typeof input === "object" ? formulas[0]?.[0] === input.formula : values[0]?.[0] === input,
    );
    return { before: cellsOf(before, 0), isConfirmed };
  };
  return unlessMoved(runExcel(write), "moved");
}

/** One level of a sort: by the cells of a column, or rows whose cell has a fill colour first. */
export interface SortLevel {
  /** Column of the table, 0-based. */
  key: number;
  color?: string;
}

/** Has Excel sort whole rows of a table; false = it is elsewhere or of another size by now, and nothing was sorted. */
export async function sortTableRows(place: PlacePrecondition, levels: readonly SortLevel[]): Promise<boolean> {
  const sort = async (context: Excel.RequestContext): Promise<true> => {
    queueGuards(context, [place]);
    const fields = levels.map(({ key, color }) =>
      color === undefined ? { key, ascending: true } : { key, ascending: true, sortOn: "CellColor" as const, color },
    );
    context.workbook.tables.getItem(place.table ?? "").sort.apply(fields);
    await context.sync();
    return true;
  };
  return unlessMoved(runExcel(sort), false);
}

function unlessMoved<T, U>(run: Promise<T>, moved: U): Promise<T | U> {
  return run.catch((error: unknown) => {
    if (isGuardFailure(error)) return moved;
    throw error;
  });
}

const asInput = (input: Input) => (typeof input === "object" ? input.formula : asWritten(input));
