import type { CheckedWorkbook } from "../core/checkWorkbook";
import { lastRow, tableNamed, type Grid, type TableSnapshot, type WorkbookSnapshot } from "../core/snapshot";

/**
 * Makes a batch fail before it has written anything where the list no longer begins and ends in the rows in which it was
 * read: Excel takes a batch action by action, and finds no common cells. Rows that were sorted are told by reading only.
 */
export function insistOnRows(context: Excel.RequestContext, { sheet }: CheckedWorkbook, standing: Grid): void {
  const { table, tableArea, sheet: name } = sheet.layout;
  if (table !== null && tableArea !== null) insistOnTable(context, { name: table, sheet: name, area: tableArea });
  else {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    insist(context, name, used, standing.row, lastRow(standing));
  }
}

/** The same for the Director's lists, in the first batch: later ones come after rows that this run has inserted. */
export function insistOnLists(context: Excel.RequestContext, snapshot: WorkbookSnapshot): void {
  for (const name of ["XetDuyet", "XetDuyetCu"]) {
    const list = tableNamed(snapshot, name);
    if (list !== undefined) insistOnTable(context, list);
  }
}

function insistOnTable(
  context: Excel.RequestContext,
  { name, sheet, area }: Pick<TableSnapshot, "name" | "sheet" | "area">,
): void {
  insist(context, sheet, context.workbook.tables.getItem(name).getRange(), area.row, area.row + area.rows - 1);
}

function insist(context: Excel.RequestContext, sheet: string, list: Excel.Range, first: number, last: number): void {
  const rowAt = (row: number) => context.workbook.worksheets.getItem(sheet).getRange(`${row + 1}:${row + 1}`);
  for (const common of [list.getRow(0).getIntersection(rowAt(first)), list.getLastRow().getIntersection(rowAt(last))]) {
    common.load("rowIndex");
    common.untrack();
  }
}

/** Whether a batch failed for that reason. */
export function isRowsMoved(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "ItemNotFound") return false;
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return /getIntersection$/iu.test(debugInfo?.errorLocation ?? "");
}
