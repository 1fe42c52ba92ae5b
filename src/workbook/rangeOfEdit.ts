import type { CellsEdit } from "../core/report/edits";

/** The cells of an edit, by their place or through the column of a table, wherever that is by now. */
export function rangeOfEdit(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, values, through }: Pick<CellsEdit, "sheet" | "row" | "column" | "values" | "through">,
): Excel.Range {
  const rows = values.length;
  if (through === undefined) {
    const columns = values[0]?.length ?? 0;
    return untracked(workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns));
  }
  const body = workbook.tables.getItem(through.table).columns.getItem(through.heading).getDataBodyRange();
  return untracked(body.getCell(through.offset, 0).getResizedRange(rows - 1, 0));
}

/** Used in this batch only, so that Excel need not keep a reference for it. */
export function untracked<Tracked extends Excel.Range | Excel.RangeAreas>(range: Tracked): Tracked {
  range.untrack();
  return range;
}
