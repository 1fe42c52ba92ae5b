import type { Change, CellContents } from "../core/cells/change";
import { readOnlyError } from "./hostError";
import { readExcel, runExcel } from "./runExcel";

/**
 * The cells of changes as they stand; null where the sheet is gone.
 * @throws HostError when they can't be written.
 */
export function readCells(changes: readonly Change[]): Promise<(CellContents | null)[]> {
  return readExcel(async (context) => {
    const ranges = changes.map((change) => {
      const range = rangeOfChange(context, change);
      range.load("values, formulas");
      return range;
    });
    const { workbook } = context;
    workbook.load("readOnly");
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    return ranges.map(({ isNullObject, values, formulas }) => (isNullObject ? null : { values, formulas }));
  });
}

/** A null object where the sheet is gone. */
export function rangeOfChange(
  { workbook }: Excel.RequestContext,
  { sheet, row, column, to }: Pick<Change, "sheet" | "row" | "column" | "to">,
): Excel.Range {
  const worksheet = workbook.worksheets.getItemOrNullObject(sheet);
  const range = worksheet.getRangeByIndexes(row, column, to.length, to[0]?.length ?? 0);
  range.untrack();
  return range;
}

/** What the first cell of each change shows. */
export async function shownTexts(changes: readonly Change[]): Promise<string[]> {
  if (changes.length === 0) return [];
  return runExcel(async (context) => {
    const ranges = changes.map((change) => {
      const range = rangeOfChange(context, change);
      range.load("text");
      return range;
    });
    await context.sync();
    return ranges.map(({ isNullObject, text }) => (isNullObject ? "" : (text[0]?.[0] ?? "")));
  });
}
