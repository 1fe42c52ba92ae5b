import { createHost, type Host, type HostOptions, type Sheet, type Workbook } from "../../../workbench/host";
import { blankSheet } from "../../../workbench/host/blankSheet";
import { loadOffice } from "../../../workbench/node/office";

export type Value = string | number | boolean | null;

/** A workbook with sheets as rows of values; `null` is an empty cell. */
export function workbookOf(sheets: Record<string, Value[][]> = { Sheet1: [] }): Workbook {
  const all = Object.entries(sheets).map(([name, rows], index) => sheetOf(`{S${index + 1}}`, name, rows));
  return {
    name: "test.xlsx",
    sheets: all,
    names: [],
    date1904: false,
    readOnly: false,
    activeSheetId: all[0]?.id ?? "",
    properties: {},
  };
}

function sheetOf(id: string, name: string, rows: Value[][]): Sheet {
  const sheet = blankSheet(id, name);
  sheet.rows = rows.map((row) => {
    const cells: Sheet["rows"][number] = [];
    row.forEach((value, column) => {
      if (value !== null) cells[column] = { value };
    });
    return cells;
  });
  return sheet;
}

export interface Session {
  host: Host;
  /** `Excel.run` of Microsoft's own library over the host. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  sheet(name?: string): Sheet;
}

export function session(sheets?: Record<string, Value[][]>, options?: HostOptions): Session {
  return sessionOver(workbookOf(sheets), options);
}

function sessionOver(workbook: Workbook, options?: HostOptions): Session {
  const host = createHost(workbook, options);
  const { Excel: excel } = loadOffice(host);
  return {
    host,
    run: (batch) => {
      loadOffice(host);
      return excel.run(batch);
    },
    sheet: (name) => {
      const found = workbook.sheets.find((sheet) => name === undefined || sheet.name === name);
      if (!found) throw new Error(`no sheet ${name}`);
      return found;
    },
  };
}

/** Runs a batch on the first sheet. Returns the values of an address afterwards. */
export async function valuesOf({ run }: Session, address: string, sheetName?: string): Promise<unknown[][]> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    const range = (sheetName === undefined ? sheets.getFirst() : sheets.getItem(sheetName))
      .getRange(address)
      .load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** The error with which a batch fails. */
export async function failure(batch: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await batch;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("the batch did not fail");
}
