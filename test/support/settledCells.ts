import type { Opened } from "./flow";

/**
 * The content of the workbook: cell by cell, the Director's list row by row wherever the rows are. Without the numbers
 * of its rows, and without the figures, which depend on the previous check.
 */
export function settledCells(opened: Opened): Map<string, string> {
  const { workbook } = opened;
  const list = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "XetDuyet"));
  const figures = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === "SoLieuDonVi"));
  const cells = new Map(
    [...opened.cells()].filter(([place]) =>
      [list, figures].every((sheet) => sheet === undefined || !place.startsWith(`${sheet.name}!`)),
    ),
  );
  for (const row of (list?.rows ?? []) as (NonNullable<typeof list>["rows"][number] | undefined)[]) {
    const values = (row ?? []).map((cell) => cell?.value ?? null);
    const filled = JSON.stringify(typeof values[0] === "number" ? values.slice(1) : values);
    if (/[^[\]nul,]/u.test(filled)) cells.set(`list ${filled.replace(/(,null)+\]$/u, "]")}`, "");
  }
  return cells;
}
