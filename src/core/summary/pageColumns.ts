/** The page's columns from A on: those of the Director's list, and their widths in points. */
const COLUMNS = [
  ["STT", 27],
  ["Hình thức", 108],
  ["Đối tượng", 45],
  ["Tên tập thể, cá nhân", 105],
  ["Chức vụ", 69],
  ["Đơn vị", 93],
  ["Tóm tắt thành tích", 168],
  ["Trạng thái kiểm tra", 63],
  ["Cần lưu ý", 132],
  ["Ý kiến Giám đốc", 63],
  ["Ghi chú của Giám đốc", 72],
  ["Mã đề nghị", 66],
  ["Dấu vết", 66],
] as const;

export type PageColumn = (typeof COLUMNS)[number][0];

export const PAGE_COLUMNS: readonly PageColumn[] = COLUMNS.map(([heading]) => heading);

export const PAGE_WIDTHS: readonly number[] = COLUMNS.map(([, width]) => width);

/** How many of them are shown and printed: the others are hidden. */
export const SHOWN_COLUMNS = 11;

export const PAGE_FONT = "Times New Roman";
