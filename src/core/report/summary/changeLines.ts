import { cellAt, type CellValue, type Grid } from "../../snapshot";
import type { Changes, RowChange } from "../changesSince";
import type { Report } from "../report";
import { isDue } from "../isDue";
import { line, type SummaryLine } from "./line";

const FIXED = "Đã khắc phục";
const ADDED = "Mới phát sinh";
/** Characters of names in one cell. */
const LONGEST = 90;

/**
 * What changed since the last check. When nothing did, what the sheet says of the last change stays: a second check in a
 * row changes nothing.
 */
export function changeLines(changes: Changes | null, report: Report, standing: Grid | null): SummaryLine[] {
  const isNews = changes !== null && changes.rows.length > 0;
  const row = (name: string, count: (one: RowChange) => number): SummaryLine => {
    const cells = isNews ? newsOf(changes.rows, count) : (standingCells(standing, name) ?? ["", "(lần kiểm tra đầu)"]);
    return line("half-body", "", name, ...cells);
  };
  const open = report.rows.map(({ findings }) => findings.filter(isDue).length).filter((count) => count > 0);
  const total = open.reduce((sum, count) => sum + count, 0);
  return [
    line("section", "SO VỚI LẦN KIỂM TRA TRƯỚC"),
    line("half-heading", "", "Mục", "Số", "Ở các đề nghị"),
    row(FIXED, ({ fixed }) => fixed.length),
    row(ADDED, ({ added }) => added.length),
    line("half-body", "", "Hiện còn", total, open.length === 0 ? "" : `${open.length} đề nghị`),
  ];
}

function newsOf(rows: readonly RowChange[], count: (one: RowChange) => number): CellValue[] {
  const touched = rows.filter((one) => count(one) > 0);
  return [touched.reduce((sum, one) => sum + count(one), 0), namesOf(touched)];
}

function namesOf(rows: readonly RowChange[]): string {
  let text = "";
  for (const [at, { nominee, row }] of rows.entries()) {
    const name = nominee.trim() === "" ? `dòng ${row}` : nominee.trim().replace(/\s+/gu, " ");
    const longer = text === "" ? name : `${text}; ${name}`;
    if (longer.length > LONGEST)
      return text === "" ? `${rows.length} đề nghị` : `${text}; … và ${rows.length - at} đề nghị khác`;
    text = longer;
  }
  return text;
}

/** What the sheet says now under the same name. */
function standingCells(grid: Grid | null, name: string): CellValue[] | null {
  if (grid === null) return null;
  for (let row = grid.row; row < grid.row + grid.values.length; row++) {
    if (cellAt(grid, row, 1).value === name) return [cellAt(grid, row, 2).value, cellAt(grid, row, 3).value];
  }
  return null;
}
