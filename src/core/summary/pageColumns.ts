import type { CellValue } from "../cells/snapshot";
import { LIST_COLUMNS, type ListColumn } from "../decisions/columns";

/** The columns of the page from A on are those of the Director's list. Widths in points. */
const WIDTHS: Record<ListColumn, number> = {
  STT: 27,
  "Hình thức": 108,
  "Đối tượng": 45,
  "Tên tập thể, cá nhân": 99,
  "Chức vụ": 66,
  "Đơn vị": 86,
  "Tóm tắt thành tích": 156,
  "Trạng thái kiểm tra": 63,
  "Cần lưu ý": 150,
  "Ý kiến Giám đốc": 60,
  "Ghi chú của Giám đốc": 80,
  "Mã đề nghị": 66,
  "Dấu vết": 66,
};

export const PAGE_WIDTHS: readonly number[] = LIST_COLUMNS.map((column) => WIDTHS[column]);

/** The columns after these are hidden and not printed. */
export const SHOWN_COLUMNS = 11;

export const PAGE_FONT = "Times New Roman";

export type LineKind =
  "agency" | "motto" | "title" | "plan" | "toDo" | "overview" | "alert" | "heading" | "award" | "hint" | "blank";

/** One row above the list, as wide as the page. */
export interface SummaryLine {
  kind: LineKind;
  cells: CellValue[];
}

export function line(kind: LineKind, ...cells: CellValue[]): SummaryLine {
  return { kind, cells: Array.from({ length: LIST_COLUMNS.length }, (_, index) => cells[index] ?? "") };
}

export const BLANK = line("blank");
