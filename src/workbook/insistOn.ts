import type { CheckedWorkbook } from "../core/checkWorkbook";
import { directorsLists } from "../core/nominations/directorsLists";
import type { Edit } from "../core/report/edits";
import { columnLetters, lastColumn, lastRow, type Area, type Grid, type WorkbookSnapshot } from "../core/snapshot";
import { areaOf, loadRange } from "./grid";

/** Cells that a batch rests on: a table, or all that stands on a sheet. */
export interface Place {
  sheet: string;
  table: string | null;
  area: Area;
}

/** Where the nominations and the Director's lists stood when they were read. */
export function placesRead({ sheet }: CheckedWorkbook, standing: Grid, snapshot: WorkbookSnapshot): Place[] {
  const { table, tableArea, sheet: name } = sheet.layout;
  const used = {
    row: standing.row,
    column: standing.column,
    rows: lastRow(standing) - standing.row + 1,
    columns: lastColumn(standing) - standing.column + 1,
  };
  // Of a sheet that was read in part the used range tells nothing: its rows are compared when they are read again.
  const isUnknown = tableArea === null && sheet.sheet.isReadInPart === true;
  return [
    ...(isUnknown ? [] : [{ sheet: name, table: tableArea === null ? null : table, area: tableArea ?? used }]),
    ...directorsLists(snapshot).map((list) => ({ sheet: list.sheet, table: list.name, area: list.area })),
  ];
}

/** Where they stand when the batch has been done; to be asked after the sync. */
export function rememberPlaces(
  context: Excel.RequestContext,
  before: readonly Place[],
  batch: readonly Edit[],
): () => Place[] {
  const made = batch.flatMap((edit) => (edit.kind === "addTable" ? [{ sheet: edit.sheet, table: edit.name }] : []));
  const ranges = [...before, ...made].map(({ sheet, table }) => ({
    sheet,
    table,
    range: loadRange(rangeOf(context, { sheet, table }), "place"),
  }));
  return () => ranges.map(({ sheet, table, range }) => ({ sheet, table, area: areaOf(range) }));
}

/**
 * Makes a batch fail before it has written anything where a place no longer begins and ends where it did: Excel takes a
 * batch action by action, and finds no common cells. Rows that were sorted are told by reading only.
 */
export function insistOn(context: Excel.RequestContext, places: readonly Place[]): void {
  for (const place of places) {
    const { row, column, rows, columns } = place.area;
    const range = rangeOf(context, place);
    const worksheet = context.workbook.worksheets.getItem(place.sheet);
    const rowAt = (at: number) => worksheet.getRange(`${at + 1}:${at + 1}`);
    const columnAt = (at: number) => worksheet.getRange(`${columnLetters(at)}:${columnLetters(at)}`);
    for (const common of [
      range.getRow(0).getIntersection(rowAt(row)),
      range.getLastRow().getIntersection(rowAt(row + rows - 1)),
      range.getColumn(0).getIntersection(columnAt(column)),
      range.getLastColumn().getIntersection(columnAt(column + columns - 1)),
    ]) {
      common.load("rowIndex");
      common.untrack();
    }
  }
}

function rangeOf({ workbook }: Excel.RequestContext, { sheet, table }: Pick<Place, "sheet" | "table">): Excel.Range {
  return table === null
    ? workbook.worksheets.getItem(sheet).getUsedRange(true)
    : workbook.tables.getItem(table).getRange();
}

/** Whether a batch failed for that reason. */
export function isPlaceMoved(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "ItemNotFound") return false;
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return /getIntersection$/iu.test(debugInfo?.errorLocation ?? "");
}
