import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/cells/snapshot";
import { areaOf, loadRange, tableSnapshot, toGrid } from "../grid";
import { readExcel } from "../runExcel";
import type { TablePlace } from "../../core/cells/reads";
import { readOnlyError } from "../hostError";
import { inputOf } from "../../core/cells/change";
import type { Input } from "../../core/cells/edits";
import type { PlacePrecondition } from "../../core/cells/preconditions";

/**
 * Some tables, and the names of all sheets and tables, in one small round trip.
 * @param counted a table whose rows are counted: `countedRows`, null if it does not exist
 */
export function readTables(
  names: readonly string[],
  counted?: string,
): Promise<WorkbookSnapshot & { countedRows: number | null }> {
  return readExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.worksheets.load("items/name, items/visibility");
    workbook.tables.load("items/name, items/worksheet/name");
    const active = workbook.worksheets.getActiveWorksheet();
    active.load("name");
    const used = loadRange(active.getUsedRangeOrNullObject(true), "place");
    const tables = names.map((name) => {
      const table = workbook.tables.getItemOrNullObject(name);
      table.load("name, showHeaders, showTotals, worksheet/name");
      return { table, range: loadRange(table.getRange(), "all") };
    });
    const long = counted === undefined ? null : workbook.tables.getItemOrNullObject(counted);
    long?.load("name");
    const rows = long && loadRange(long.getRange(), "place");
    await context.sync();
    const read = tables.filter(({ table }) => !table.isNullObject);
    return {
      sheets: workbook.worksheets.items.map(({ name, visibility }): SheetSnapshot => ({
        name,
        visible: visibility === "Visible",
        ...(used.isNullObject && name === active.name && { cells: null }),
      })),
      tables: read.map(({ table, range }) => tableSnapshot(table, range, toGrid(range, "all"))),
      tableNames: workbook.tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
      readOnly: workbook.readOnly,
      countedRows: rows === null || long?.isNullObject === true ? null : rows.rowCount - 1,
    };
  });
}

/**
 * The place of a table, or where it could be made on a sheet.
 * @throws HostError when the workbook can't be written
 */
export function readTablePlace(tableName: string, sheetName: string): Promise<TablePlace> {
  return readExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, tables } = workbook;
    workbook.load("readOnly");
    worksheets.load("items/name");
    tables.load("items/name, items/worksheet/name");
    const table = tables.getItemOrNullObject(tableName);
    table.load("name, showHeaders, showTotals, worksheet/name");
    const cells = loadRange(table.getRange(), "all");
    const sheet = worksheets.getItemOrNullObject(sheetName);
    sheet.load("name");
    const used = loadRange(sheet.getUsedRangeOrNullObject(true), "place");
    await context.sync();
    if (workbook.readOnly) throw readOnlyError();
    const sheetTables = tables.items.filter(({ worksheet }) => !sheet.isNullObject && worksheet.name === sheet.name);
    return {
      table: table.isNullObject ? null : tableSnapshot(table, cells, toGrid(cells, "all")),
      sheet: sheet.isNullObject
        ? null
        : {
            name: sheet.name,
            used: used.isNullObject ? null : areaOf(used),
            tables: sheetTables.map(({ name }) => name),
          },
      sheets: worksheets.items.map(({ name }) => name),
    };
  });
}

export interface TableCell {
  value: CellValue;
  /** The input that gives the cell its value again. */
  input: Input;
}

interface TableRows {
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

interface TableRow {
  headings: readonly string[];
  /** In the order of the headings. */
  values: readonly CellValue[];
}

/**
 * One row of a table; null if the workbook has no such table, or if the row is outside it.
 * @param row of the sheet, 1-based
 */
export function readTableRow(name: string, row: number): Promise<TableRow | null> {
  return readExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name");
    const head = loadRange(table.getHeaderRowRange(), "values-only");
    const whole = table.getRange();
    const line = whole.getIntersectionOrNullObject(table.worksheet.getRange(`${row}:${row}`));
    loadRange(line, "values-only");
    await context.sync();
    if (table.isNullObject || line.isNullObject) return null;
    return { headings: (head.values[0] as CellValue[]).map(String), values: line.values[0] as CellValue[] };
  });
}
