import { inputOf } from "../core/cells/change";
import type { Input } from "../core/cells/edits";
import type { PlacePrecondition } from "../core/cells/preconditions";
import type { CellValue } from "../core/cells/snapshot";
import { areaOf, loadRange } from "./grid";
import { readOnlyError } from "./hostError";
import { readExcel } from "./runExcel";

export interface TableCell {
  value: CellValue;
  /** The input that gives the cell its value again. */
  input: Input;
}

export interface TableRows {
  place: PlacePrecondition;
  headings: readonly string[];
  /** By row, the cells of the wanted columns in their order; null = the table lacks one of the columns. */
  rows: TableCell[][] | null;
}

/**
 * Some columns of a table, by heading; null if the workbook has no such table.
 * @throws HostError when the workbook can't be written
 */
export function readTableRows(name: string, wanted: readonly string[]): Promise<TableRows | null> {
  return readExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    const table = workbook.tables.getItemOrNullObject(name);
    table.load("worksheet/name");
    const whole = loadRange(table.getRange(), "place");
    const head = loadRange(table.getHeaderRowRange(), "values-only");
    const columns = wanted.map((heading) =>
      loadRange(table.columns.getItemOrNullObject(heading).getDataBodyRange(), "values"),
    );
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    if (table.isNullObject) return null;
    return {
      place: { kind: "place", sheet: table.worksheet.name, table: name, area: areaOf(whole) },
      headings: (head.values[0] as CellValue[]).map(String),
      rows: columns.some(({ isNullObject }) => isNullObject)
        ? null
        : Array.from({ length: columns[0]?.rowCount ?? 0 }, (_, index) => cellsOf(columns, index)),
    };
  });
}

function cellsOf(columns: readonly Excel.Range[], row: number): TableCell[] {
  return columns.map(({ values, formulas }) => {
    const value = values[row]?.[0] as CellValue;
    return { value, input: inputOf(value, formulas[row]?.[0] as CellValue) };
  });
}
