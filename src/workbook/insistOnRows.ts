import type { CheckedWorkbook } from "../core/checkWorkbook";
import { lastRow, type Area, type Grid } from "../core/snapshot";

/**
 * Makes a batch fail before it has written anything where the list no longer begins and ends in the rows in which it was
 * read: Excel takes a batch action by action, and finds no common cells. Rows that were sorted are told by reading only.
 */
export function insistOnRows(context: Excel.RequestContext, { sheet }: CheckedWorkbook, standing: Grid): void {
  const { table, tableArea, sheet: name } = sheet.layout;
  const worksheet = context.workbook.worksheets.getItem(name);
  const isTable = table !== null && tableArea !== null;
  const list = isTable ? context.workbook.tables.getItem(table).getRange() : worksheet.getUsedRange(true);
  const rows = isTable ? endsOf(tableArea) : { first: standing.row, last: lastRow(standing) };
  const rowAt = (row: number) => worksheet.getRange(`${row + 1}:${row + 1}`);
  for (const common of [
    list.getRow(0).getIntersection(rowAt(rows.first)),
    list.getLastRow().getIntersection(rowAt(rows.last)),
  ]) {
    common.load("rowIndex");
    common.untrack();
  }
}

const endsOf = ({ row, rows }: Area) => ({ first: row, last: row + rows - 1 });

/** Whether a batch failed for that reason. */
export function isRowsMoved(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "ItemNotFound") return false;
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return /getIntersection$/iu.test(debugInfo?.errorLocation ?? "");
}
