import { relyOn } from "./assumptions";
import { HostError, itemNotFound } from "./errors";
import type { Sheet, Table } from "./model";
import type { RangeRef } from "./references";
import type { HostState } from "./state";

/** Excel ignores case in names of sheets, tables, columns and defined names. */
export const sameName = (a: string, b: string): boolean => a === b || foldName(a) === foldName(b);

export const foldName = (name: string): string => name.normalize("NFC").toLowerCase();

export function sheetById(state: HostState, id: string): Sheet {
  const sheet = state.workbook.sheets.find((item) => item.id === id);
  if (!sheet) throw itemNotFound();
  return sheet;
}

export const findSheet = (state: HostState, idOrName: string): Sheet | undefined =>
  state.workbook.sheets.find((sheet) => sheet.id === idOrName) ??
  state.workbook.sheets.find((sheet) => sameName(sheet.name, idOrName));

export interface TablePlace {
  sheet: Sheet;
  table: Table;
}

export function findTable(state: HostState, idOrName: string): TablePlace | undefined {
  for (const sheet of state.workbook.sheets) {
    const table = sheet.tables.find((item) => item.id === idOrName || sameName(item.name, idOrName));
    if (table) return { sheet, table };
  }
  return undefined;
}

export function tableById(state: HostState, id: string): TablePlace {
  for (const sheet of state.workbook.sheets) {
    const table = sheet.tables.find((item) => item.id === id);
    if (table) return { sheet, table };
  }
  throw itemNotFound();
}

/** The sheet of a range; fails if it no longer exists. */
export function sheetOf(state: HostState, range: RangeRef): Sheet {
  if (range.isDeleted) {
    relyOn("deleted-reference");
    throw new HostError("InvalidReference");
  }
  return sheetById(state, range.sheetId);
}
