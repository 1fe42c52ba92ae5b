import type { BlankPrecondition, PlacePrecondition } from "../../core/cells/preconditions";
import type { CellsEdit, Edit } from "../../core/cells/edits";
import { columnLetters } from "../../core/cells/snapshot";
import { searchPattern } from "./changes";
import { areaOf, loadRange } from "../grid";

/**
 * Makes a batch fail before it writes anything if a table or a used range no longer has its area. Excel runs a batch
 * action by action, and an intersection without common cells fails. Rows that were sorted are only detected by
 * rereading.
 */
export function queueGuards(context: Excel.RequestContext, places: readonly PlacePrecondition[]): void {
  for (const place of places) {
    const { row, column, rows, columns } = place.area;
    const range = rangeOf(context, place);
    const worksheet = context.workbook.worksheets.getItem(place.sheet);
    const rowAt = (index: number) => worksheet.getRange(`${index + 1}:${index + 1}`);
    const columnAt = (index: number) => worksheet.getRange(`${columnLetters(index)}:${columnLetters(index)}`);
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

/**
 * The same if a cell that the batch fills is no longer blank, or if it belongs to another row that is blank there too.
 * For a single cell Excel would search the whole sheet, so its neighbour is included.
 */
export function queueBlankGuards(
  { workbook }: Excel.RequestContext,
  blanks: readonly BlankPrecondition[],
  cells: readonly CellsEdit[],
): void {
  for (const { table, heading, offset, shows } of blanks) {
    const isFilled = cells.some(
      ({ through, values }) =>
        through?.table === table &&
        through.heading === heading &&
        (values[offset - through.offset]?.[0] ?? null) !== null,
    );
    if (!isFilled) continue;
    const { columns } = workbook.tables.getItem(table);
    const cellOf = (name: string) => columns.getItem(name).getDataBodyRange().getCell(offset, 0);
    const filled = cellOf(heading);
    const blank = filled.getResizedRange(0, 1).getSpecialCells("Blanks").getIntersection(filled);
    blank.load("address");
    blank.untrack();
    const cell = cellOf(shows.heading);
    const criteria = { completeMatch: true, matchCase: true };
    const found = cell.getResizedRange(0, 1).find(searchPattern(shows.text), criteria).getIntersection(cell);
    found.load("address");
    found.untrack();
  }
}

/** Whether a batch failed at a guard. */
export function isGuardFailure(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "ItemNotFound") return false;
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return /(?:getIntersection|getSpecialCells|find)$/iu.test(debugInfo?.errorLocation ?? "");
}

/** The places after the batch, including new tables; use the result after the sync. */
export function loadPlaces(
  context: Excel.RequestContext,
  before: readonly PlacePrecondition[],
  batch: readonly Edit[],
): () => PlacePrecondition[] {
  const made = batch.flatMap((edit) => (edit.kind === "addTable" ? [{ sheet: edit.sheet, table: edit.name }] : []));
  const ranges = [...before, ...made].map(({ sheet, table }) => ({
    sheet,
    table,
    range: loadRange(rangeOf(context, { sheet, table }), "place"),
  }));
  return () => ranges.map(({ sheet, table, range }) => ({ kind: "place", sheet, table, area: areaOf(range) }));
}

function rangeOf(
  { workbook }: Excel.RequestContext,
  { sheet, table }: Pick<PlacePrecondition, "sheet" | "table">,
): Excel.Range {
  return table === null
    ? workbook.worksheets.getItem(sheet).getUsedRange(true)
    : workbook.tables.getItem(table).getRange();
}
