import type { PlacePrecondition } from "../core/preconditions";
import type { CellValue } from "../core/cells/snapshot";
import { areaOf, loadRange } from "./grid";
import { isGuardFailure, queueGuards } from "./guards";
import { readOnlyError } from "./hostError";
import { readExcel, runExcel } from "./runExcel";

/** One level of a sort: by the cells of a column, or rows whose cell has a fill colour first. */
export interface SortLevel {
  /** Column of the table, 0-based. */
  key: number;
  color?: string;
}

export interface TableHead {
  place: PlacePrecondition;
  headings: readonly string[];
}

/**
 * Where a table stands and what its columns are called; null where the workbook has none of this name.
 * @throws HostError when it can't be written.
 */
export function readTableHead(name: string): Promise<TableHead | null> {
  return readExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    const table = workbook.tables.getItemOrNullObject(name);
    table.load("worksheet/name");
    const whole = loadRange(table.getRange(), "place");
    const head = loadRange(table.getHeaderRowRange(), "values-only");
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    if (table.isNullObject) return null;
    return {
      place: { kind: "place", sheet: table.worksheet.name, table: name, area: areaOf(whole) },
      headings: (head.values[0] as CellValue[]).map(String),
    };
  });
}

/** Has Excel sort whole rows of a table; false = it is elsewhere or of another size by now, and nothing was sorted. */
export async function sortTable({ place }: TableHead, levels: readonly SortLevel[]): Promise<boolean> {
  const sort = async (context: Excel.RequestContext): Promise<true> => {
    queueGuards(context, [place]);
    const fields = levels.map(({ key, color }) =>
      color === undefined ? { key, ascending: true } : { key, ascending: true, sortOn: "CellColor" as const, color },
    );
    context.workbook.tables.getItem(place.table ?? "").sort.apply(fields);
    await context.sync();
    return true;
  };
  return runExcel(sort).catch((error: unknown) => {
    if (isGuardFailure(error)) return false;
    throw error;
  });
}
