import type { Cell, Sheet, Workbook } from "../model";

/** Whether two workbooks are equal in everything that undo restores; the active sheet does not count. */
export function sameWorkbook(a: Workbook, b: Workbook): boolean {
  return (
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, index) => sameSheet(sheet, b.sheets[index])) &&
    JSON.stringify(a.names) === JSON.stringify(b.names)
  );
}

function sameSheet(a: Sheet, b: Sheet | undefined): boolean {
  if (b === undefined || !sameRows(a.rows, b.rows)) return false;
  return partsOf(a) === partsOf(b);
}

/** Everything except cells, and rows that are only due to be measured, as one text. */
const partsOf = ({ rows: _rows, rowsToFit: _rowsToFit, movedFrom: _movedFrom, ...parts }: Sheet): string =>
  JSON.stringify(parts, (_key, value: unknown) => (isSet(value) ? [...value] : value));

/** Compared by name, since a structured clone may belong to another realm. */
const isSet = (value: unknown): value is Set<unknown> => Object.prototype.toString.call(value) === "[object Set]";

function sameRows(a: Sheet["rows"], b: Sheet["rows"]): boolean {
  for (let row = 0; row < Math.max(a.length, b.length); row += 1) {
    const [cellsOfA = [], cellsOfB = []] = [a[row], b[row]];
    for (let column = 0; column < Math.max(cellsOfA.length, cellsOfB.length); column += 1)
      if (!sameCell(cellsOfA[column], cellsOfB[column])) return false;
  }
  return true;
}

/** A cell without value and style counts as absent. */
function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return (
    (a?.value ?? null) === (b?.value ?? null) &&
    a?.formula === b?.formula &&
    a?.style === b?.style &&
    a?.quotePrefix === b?.quotePrefix &&
    a?.isError === b?.isError &&
    a?.hyperlink?.target === b?.hyperlink?.target
  );
}
