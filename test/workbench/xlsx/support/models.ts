import { blankSheet } from "../../../../workbench/host/blankSheet";
import { loadXlsx } from "../../../../workbench/xlsx/load";
import { saveXlsx } from "../../../../workbench/xlsx/save";
import type { Cell, Sheet, Workbook } from "../../../../workbench/host/model";

/** A sheet with nothing on it but what is given. */
export const sheetOf = (given: Partial<Sheet> = {}): Sheet => ({
  ...blankSheet("{00000000-0001-0000-0001-000000000000}", "Đề nghị"),
  ...given,
});

export const workbookOf = (sheets: Sheet[], given: Partial<Workbook> = {}): Workbook => ({
  name: "thu.xlsx",
  sheets,
  names: [],
  date1904: false,
  readOnly: false,
  activeSheetId: sheets[0]?.id ?? "",
  properties: {},
  ...given,
});

export const cellsOf = (...values: Cell["value"][][]): (Cell | undefined)[][] =>
  values.map((row) => row.map((value) => (value === null ? undefined : { value })));

/** The model after it was saved and loaded. */
export async function throughFile(workbook: Workbook): Promise<Workbook> {
  const { bytes } = await saveXlsx(workbook);
  return (await loadXlsx(bytes, workbook.name)).workbook;
}

/** The first sheet after it was saved and loaded. */
export async function sheetThroughFile(given: Partial<Sheet>, book: Partial<Workbook> = {}): Promise<Sheet> {
  const [sheet] = (await throughFile(workbookOf([sheetOf(given)], book))).sheets;
  if (!sheet) throw new Error("the sheet is gone");
  return sheet;
}
