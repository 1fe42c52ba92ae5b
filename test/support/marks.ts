import { MARK_SIGN } from "../../src/core/fixes/marks";
import type { ConditionalFormat } from "../../workbench/host/cellRules";
import { conditionalStyle } from "../../workbench/host/operations/conditionalStyle";
import { address } from "../../src/core/cells/snapshot";
import type { Book } from "./book";

const formulasOf = ({ rule }: ConditionalFormat): string => JSON.stringify(rule["formulae"] ?? []);

export const isMark = (format: ConditionalFormat): boolean =>
  formulasOf(format).includes(JSON.stringify(MARK_SIGN).slice(1, -1));

/** Formulas of the marks in a workbook. */
export function marksIn({ workbook }: Book): string[] {
  return workbook.sheets.flatMap((sheet) => sheet.conditionalFormats.filter(isMark).map(formulasOf)).sort();
}

/** Addresses of the cells of a table that are displayed as marked. */
export function markedCells(book: Book, table: string): string[] {
  const { sheet, table: found } = book.table(table);
  const marked = { ...sheet, conditionalFormats: sheet.conditionalFormats.filter(isMark) };
  const { row, column, rows, columns } = found.area;
  const cells: string[] = [];
  for (let r = row + 1; r < row + rows; r++)
    for (let c = column; c < column + columns; c++)
      if (conditionalStyle(marked, r, c, sheet.rows[r]?.[c] ?? { value: null })) cells.push(address(r, c));
  return cells;
}
