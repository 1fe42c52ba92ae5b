import type { Opened } from "./flow";

/**
 * What stands in the workbook: cell by cell, the summary row by row wherever the row is. Left out is what the summary
 * says about the check before this one: that may have been half a check, and takes more or fewer rows.
 */
export function settledCells(opened: Opened): Map<string, string> {
  const cells = new Map([...opened.cells()].filter(([place]) => !place.startsWith("Tổng hợp!")));
  const rows = (opened.workbook.sheets.find(({ name }) => name === "Tổng hợp")?.rows ?? []).map((row) =>
    JSON.stringify((row as typeof row | undefined)?.map((cell) => cell?.value ?? null) ?? []),
  );
  const from = rows.findIndex((row) => /so với lần kiểm tra trước/iu.test(row));
  const to = rows.findIndex((row, at) => at > from && /theo đơn vị/iu.test(row));
  const settled = rows.filter((row, at) => /[^[\]nul,]/u.test(row) && (from < 0 || at < from || at >= to));
  for (const row of settled) cells.set(`Tổng hợp ${row.replace(/(,null)+\]$/u, "]")}`, "");
  return cells;
}
