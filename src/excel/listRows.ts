import { inputOf } from "../core/cells/change";
import { LIST_TABLE, listColumnOf, DIRECTOR_CELLS, type DirectorCells } from "../core/decisions/columns";
import type { PlacePrecondition } from "../core/preconditions";
import type { CellValue } from "../core/cells/snapshot";
import { areaOf, loadRange, untracked, asWritten } from "./grid";
import { isGuardFailure, queueGuards } from "./guards";
import { HostError, readOnlyError } from "./hostError";
import { readExcel, runExcel } from "./runExcel";

const READ_COLUMNS = ["Mã đề nghị", "Dấu vết", ...DIRECTOR_CELLS] as const;
type ReadColumn = (typeof READ_COLUMNS)[number];

/** What the columns are called in the workbook. */
type Headings = Readonly<Record<ReadColumn, string>>;

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
  const own = headingsBy((column) => column);
  const look = await readColumns(own);
  if (look === null || look.rows !== null) return look as ListRows | null;
  const again = await readColumns(look.headings);
  if (again === null || again.rows !== null) return again as ListRows | null;
  throw new HostError("vanished", "ColumnMissing", new Error("a column of the list was renamed"));
}

const headingsBy = (headingOf: (column: ReadColumn) => string): Headings =>
  Object.fromEntries(READ_COLUMNS.map((column) => [column, headingOf(column)])) as Record<ReadColumn, string>;

/** `rows` is null where a column goes by another heading. */
function readColumns(headings: Headings): Promise<(Omit<ListRows, "rows"> & { rows: ListRow[] | null }) | null> {
  return readExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    const table = workbook.tables.getItemOrNullObject(LIST_TABLE);
    table.load("worksheet/name");
    const whole = loadRange(table.getRange(), "place");
    const head = loadRange(table.getHeaderRowRange(), "values-only");
    const columns = READ_COLUMNS.map((column) =>
      loadRange(table.columns.getItemOrNullObject(headings[column]).getDataBodyRange(), "values"),
    );
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    if (table.isNullObject) return null;
    const place = { kind: "place" as const, sheet: table.worksheet.name, table: LIST_TABLE, area: areaOf(whole) };
    if (columns.some(({ isNullObject }) => isNullObject))
      return { place, headings: headingsOf(head.values[0] as CellValue[]), rows: null };
    const rows = Array.from({ length: columns[0]?.rowCount ?? 0 }, (_, index) => rowOf(columns, index));
    return { place, headings, rows };
  });
}

function headingsOf(line: readonly CellValue[]): Headings {
  const found = new Map(line.map((heading) => [listColumnOf(String(heading)), String(heading)]));
  return headingsBy((column) => found.get(column) ?? column);
}

/** @param columns in the order of `READ_COLUMNS` */
function rowOf(columns: readonly Excel.Range[], index: number): ListRow {
  const inputs = columns.map(({ values, formulas }) =>
    inputOf(values[index]?.[0] as CellValue, formulas[index]?.[0] as CellValue),
  );
  const [id, trace] = columns.map(({ values }) => String(values[index]?.[0]));
  const [, , opinion = "", note = ""] = inputs;
  return {
    id: id?.trim() ?? "",
    trace: trace ?? "",
    cells: { "Ý kiến Giám đốc": opinion, "Ghi chú của Giám đốc": note },
  };
}

/** What stood in a row right before it was written. */
export interface WrittenRow extends ListRow {
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
): Promise<WrittenRow | "moved"> {
  const written = DIRECTOR_CELLS.filter((column) => cells[column] !== undefined);
  const write = async (context: Excel.RequestContext): Promise<WrittenRow> => {
    queueGuards(context, [place]);
    const { columns } = context.workbook.tables.getItem(LIST_TABLE);
    const cellOf = (column: ReadColumn) =>
      untracked(columns.getItem(headings[column]).getDataBodyRange().getCell(index, 0));
    const before = READ_COLUMNS.map((column) => loadRange(cellOf(column), "values"));
    for (const column of written) cellOf(column).values = [[asInput(cells[column] ?? "")]];
    const after = written.map((column) => ({ column, range: loadRange(cellOf(column), "values") }));
    await context.sync();
    const isConfirmed = after.every(({ column, range: { values, formulas } }) => {
      const input = cells[column];
      return typeof input === "object" ? formulas[0]?.[0] === input.formula : values[0]?.[0] === input;
    });
    return { ...rowOf(before, 0), isConfirmed };
  };
  return runExcel(write).catch((error: unknown) => {
    if (isGuardFailure(error)) return "moved";
    throw error;
  });
}

const asInput = (input: DirectorCells["Ý kiến Giám đốc"]) =>
  typeof input === "object" ? input.formula : asWritten(input);
