import type { Language } from "./language";

/** Notices of what the workbook remembers from now on. */
export const viRemember = {
  notDuplicate: (sheet: string | null) =>
    sheet === null
      ? "Cặp đề nghị này đã được ghi nhớ từ trước."
      : `Đã ghi nhớ ở trang ${sheet}: các đề nghị này không trùng nhau. Nếu nhầm, xóa dòng đó ở trang ${sheet}.`,
  bothAwards: (sheet: string | null) =>
    sheet === null
      ? "Việc đề nghị cả hai đã được ghi nhớ từ trước."
      : `Đã ghi nhớ ở trang ${sheet}: đề nghị cả hai hình thức, chờ Giám đốc xem xét. Nếu nhầm, xóa dòng đó ở trang ${sheet}.`,
  otherNames: {
    pair: (other: string, name: string) => `"${other}" là "${name}"`,
    saved: (pairs: string) => `Đã ghi nhớ tên khác: ${pairs}. Nếu nhầm, xóa ở cột Tên khác.`,
    more: (pairs: string, others: number) => `${pairs} và ${others} tên khác nữa`,
    made: (sheet: string) => `Đã tạo trang ${sheet} từ kế hoạch có sẵn để ghi tên khác.`,
    changed: (pairs: string) =>
      `Chưa ghi nhớ ${pairs}, vì ô Tên khác vừa thay đổi hoặc có công thức. Xem lại ô đó rồi làm lại.`,
    nowhere: (pairs: string) =>
      `Chưa ghi nhớ được ${pairs}: sổ không có cột Tên khác cho tên này, hoặc tên có dấu chấm phẩy. Bấm Tạo bộ bảng mẫu, hoặc sửa ô.`,
  },
};

export type RememberTexts = typeof viRemember;

export const enRemember: RememberTexts = {
  notDuplicate: (sheet) =>
    sheet === null
      ? "This pair was remembered before."
      : `Remembered on the sheet ${sheet}: these nominations are not duplicates. To undo, delete that row on the sheet ${sheet}.`,
  bothAwards: (sheet) =>
    sheet === null
      ? "That the unit wants both was remembered before."
      : `Remembered on the sheet ${sheet}: nominated for both awards; the Director decides. To undo, delete that row on the sheet ${sheet}.`,
  otherNames: {
    pair: (other, name) => `"${other}" is "${name}"`,
    saved: (pairs) => `Remembered as other names: ${pairs}. To undo it, edit the column Tên khác.`,
    more: (pairs, others) => `${pairs} and ${others} more`,
    made: (sheet) => `The sheet ${sheet} was created from the built-in plan to keep them.`,
    changed: (pairs) =>
      `Not remembered: ${pairs}. The cell of Tên khác has just changed or holds a formula; look at it and try again.`,
    nowhere: (pairs) =>
      `Not remembered: ${pairs}. The workbook has no column Tên khác for this name, or the name contains a semicolon. Create the standard sheets, or correct the cell.`,
  },
};

export const REMEMBER_TEXTS: Record<Language, RememberTexts> = { vi: viRemember, en: enRemember };
