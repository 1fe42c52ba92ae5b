import type { Sheet, Workbook } from "./model";

/**
 * Parts that are replaced and never changed in place, so a copy shares them. Cells and styles also keep their identity.
 */
const SHARED = new Set(["rowStyles", "columnStyles", "source", "defaultFont"]);

/** A copy that is independent of later edits. */
export const copyWorkbook = (workbook: Workbook): Workbook => ({
  ...copyParts(workbook, "sheets"),
  sheets: workbook.sheets.map(copySheet),
});

export function copySheet(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((cells) => (cells as typeof cells | undefined)?.slice());
  return {
    ...copyParts(sheet, "rows"),
    rows: rows as Sheet["rows"],
    rowStyles: [...sheet.rowStyles],
    columnStyles: [...sheet.columnStyles],
  };
}

function copyParts<T extends object>(whole: T, except: keyof T): T {
  return Object.fromEntries(
    Object.entries(whole).map(([key, part]) => [key, key === except || SHARED.has(key) ? part : structuredClone(part)]),
  ) as T;
}
