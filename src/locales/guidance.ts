import type { Language } from "./language";
/** Texts for filtering the sheet and marking cells. */
export const viGuidance = {
  title: "Xem trên trang tính",
  unit: "Chỉ hiện đề nghị của đơn vị",
  todo: (rows: string) => `Chỉ hiện ${rows} dòng cần sửa`,
  all: "Hiện lại tất cả các dòng",
  mark: "Tô màu ô cần sửa",
  unmark: "Bỏ tô màu",
  shared: "Người khác đang mở sổ cũng thấy bộ lọc và màu.",
  shown: (sheet: string, rows: number) =>
    `Trang ${sheet} chỉ hiện ${rows} dòng. Xem xong, bấm "Hiện lại tất cả các dòng".`,
  noRows: "Không có dòng nào để lọc.",
  foreign: (sheet: string) =>
    `Chưa lọc vì trang ${sheet} đang có bộ lọc khác. Vào Dữ liệu > Xóa để bỏ bộ lọc đó, rồi làm lại.`,
  unfiltered: (sheet: string) => `Đã bỏ lọc ở trang ${sheet}. Bộ lọc khác (nếu có) giữ nguyên.`,
  notFiltered: "Không có bộ lọc nào của phần mềm để bỏ.",
  marked: (sheet: string) => `Đã tô màu các ô cần sửa ở trang ${sheet}. Sửa xong bấm Kiểm tra, ô đã đúng sẽ hết màu.`,
  unmarked: "Đã bỏ tô màu. Định dạng của trang giữ nguyên.",
  notMarked: "Không có ô nào do phần mềm tô màu.",
  unchecked: "Trang chưa có kết quả kiểm tra. Bấm Kiểm tra rồi làm lại.",
};

export type GuidanceTexts = typeof viGuidance;

export const enGuidance: GuidanceTexts = {
  title: "On the sheet",
  unit: "Show only this unit's nominations",
  todo: (rows) => `Show only ${rows} rows to correct`,
  all: "Show all rows again",
  mark: "Highlight cells to correct",
  unmark: "Remove highlighting",
  shared: "Others who have the workbook open see the filter and the colours too.",
  shown: (sheet, rows) => `The sheet ${sheet} shows only ${rows} rows. Press "Show all rows again" when you are done.`,
  noRows: "There are no rows to show.",
  foreign: (sheet) =>
    `Not filtered, because the sheet ${sheet} has another filter. Remove it with Data > Clear and try again.`,
  unfiltered: (sheet) => `The filter on the sheet ${sheet} has been removed. Any other filter stays.`,
  notFiltered: "There is no filter of the add-in to remove.",
  marked: (sheet) =>
    `The cells to correct on the sheet ${sheet} are highlighted. After a correction press Check: cells that are right lose the colour.`,
  unmarked: "The highlighting has been removed. The sheet's own formats stay.",
  notMarked: "No cells are highlighted by the add-in.",
  unchecked: "The sheet has no result yet. Press Check and try again.",
};

export const GUIDANCE_TEXTS: Record<Language, GuidanceTexts> = { vi: viGuidance, en: enGuidance };
