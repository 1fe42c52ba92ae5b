import type { Changes, RowChange } from "../report/changesSince";
import { isDue, type Report } from "../report/report";
import type { CellValue } from "../cells/snapshot";
import { table, type FigureLine } from "./figuresPage";

const FIXED = "Đã khắc phục";
const ADDED = "Phát sinh";
/** Most characters of names in one cell. */
const LONGEST = 42;

/** The sheet's current text about the last change, number and names, by the label on its left. */
export type LastChange = (label: string) => readonly CellValue[] | null;

/**
 * What changed since the last check. When nothing changed, the text about the last change stays, so that a second check
 * in a row changes nothing.
 */
export function changeFigures(changes: Changes | null, report: Report, lastChange: LastChange): FigureLine[] {
  const row = (label: string, count: (change: RowChange) => number): CellValue[] => {
    const isNews = changes !== null && changes.rows.length > 0;
    const cells = isNews ? newsOf(changes.rows, count) : (lastChange(label) ?? ["", "(lần kiểm tra đầu)"]);
    return [label, ...cells];
  };
  const open = report.rows.map(({ findings }) => findings.filter(isDue).length).filter((count) => count > 0);
  const total = open.reduce((sum, count) => sum + count, 0);
  return table(
    "SO VỚI LẦN KIỂM TRA TRƯỚC",
    [1, 1, 4],
    ["Nội dung", "Số lượng", "Tại đề nghị"],
    [
      row(FIXED, ({ fixed }) => fixed.length),
      row(ADDED, ({ added }) => added.length),
      ["Còn lại", total, open.length === 0 ? "" : `${open.length} đề nghị`],
    ],
  );
}

function newsOf(rows: readonly RowChange[], count: (change: RowChange) => number): CellValue[] {
  const touched = rows.filter((change) => count(change) > 0);
  return [touched.reduce((sum, change) => sum + count(change), 0), namesOf(touched)];
}

function namesOf(rows: readonly RowChange[]): string {
  let text = "";
  for (const [index, { nominee, row }] of rows.entries()) {
    const name = nominee.trim() === "" ? `dòng ${row}` : nominee.trim().replace(/\s+/gu, " ");
    const longer = text === "" ? name : `${text}; ${name}`;
    if (longer.length > LONGEST)
      return text === "" ? `${rows.length} đề nghị` : `${text}; … và ${rows.length - index} đề nghị khác`;
    text = longer;
  }
  return text;
}
