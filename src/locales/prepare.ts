import type { Language } from "./language";
import type { LeftOut } from "../core/sheets/planNewSheets";

/** Texts for preparing a workbook. */
export const viPrepare = {
  title: "Văn phòng chuẩn bị sổ",
  steps: {
    plan: "Kế hoạch: số, thời hạn, hình thức, chỉ tiêu, tiêu chuẩn",
    units: "Đơn vị: mỗi phòng, đơn vị một dòng",
    nominations: "Đề nghị: danh sách để các đơn vị nhập",
  },
  done: "đã xong",
  notDone: "chưa xong",
  goTo: (sheet: string) => `Tới trang ${sheet}`,
  lead: "Tạo các trang Kế hoạch, Đơn vị, Đề nghị còn thiếu; trang đang có được giữ nguyên.",
  year: "Năm của kế hoạch",
  yearWrong: "Ghi năm đủ 4 chữ số.",
  builtIn: (number: string, year: string) => `Dùng kế hoạch ${number} năm ${year} có sẵn; Văn phòng xem lại.`,
  blank: (number: string, year: string) =>
    `Lập theo mẫu kế hoạch ${number}. Số, ngày ban hành và hai thời hạn năm ${year} để trống, Văn phòng ghi ở trang Kế hoạch.`,
  button: "Tạo bộ bảng mẫu",
  made: (sheets: string) => `Đã tạo trang ${sheets}. Xem lại, điền nội dung rồi bấm Kiểm tra.`,
  compare: (year: number) => `Ở trang Kế hoạch, đối chiếu chỉ tiêu, căn cứ, tiêu chuẩn với kế hoạch năm ${year}.`,
  none: "Không tạo trang nào.",
  leftOut: {
    "table-exists": ({ sheet, table, place }: LeftOut) =>
      `Không tạo trang "${sheet}": bảng ${table} đã có ở trang "${place}".`,
    "name-taken": ({ sheet, table, place }: LeftOut) =>
      `Không tạo trang "${sheet}": đã có trang "${place}" mà không có bảng ${table}. Đổi tên trang đó rồi tạo lại.`,
    "nominations-found": ({ sheet, place }: LeftOut) =>
      `Không tạo trang "${sheet}": danh sách đề nghị đã có ở trang "${place}".`,
    "plan-invalid": ({ sheet, place }: LeftOut) =>
      `Chưa tạo trang "${sheet}": kế hoạch ở trang "${place}" có ô không đọc được. Bấm Kiểm tra để biết ô nào.`,
  },
};

export type PrepareTexts = typeof viPrepare;

export const enPrepare: PrepareTexts = {
  title: "Preparing the workbook (the Office)",
  steps: {
    plan: "Kế hoạch: number, deadlines, awards, quotas, criteria",
    units: "Đơn vị: one row for each unit",
    nominations: "Đề nghị: the list that the units fill in",
  },
  done: "done",
  notDone: "to do",
  goTo: (sheet) => `Go to the sheet ${sheet}`,
  lead: "Creates whichever of the sheets Kế hoạch, Đơn vị and Đề nghị are missing; existing sheets stay as they are.",
  year: "Year of the plan",
  yearWrong: "Enter the year as yyyy.",
  builtIn: (number, year) => `Uses the built-in plan ${number} of ${year}. The Office reviews it.`,
  blank: (number, year) =>
    `Follows the built-in plan ${number}. Its number, date of issue and both deadlines for ${year} are left blank for the Office to enter on the sheet Kế hoạch.`,
  button: "Create the standard sheets",
  made: (sheets) => `Created: ${sheets}. Review them and fill them in, then press Check.`,
  compare: (year) => `On the sheet Kế hoạch, compare quotas, sources and criteria with the plan of ${year}.`,
  none: "No sheet was created.",
  leftOut: {
    "table-exists": ({ sheet, table, place }) =>
      `"${sheet}" was not created: table ${table} is already on the sheet "${place}".`,
    "name-taken": ({ sheet, table, place }) =>
      `"${sheet}" was not created: there is already a sheet "${place}", without table ${table}. Rename that sheet and try again.`,
    "nominations-found": ({ sheet, place }) =>
      `"${sheet}" was not created: the nominations are already on the sheet "${place}".`,
    "plan-invalid": ({ sheet, place }) =>
      `"${sheet}" was not created yet: the plan on the sheet "${place}" has cells that can't be read. Press Check to see which.`,
  },
};

export const PREPARE_TEXTS: Record<Language, PrepareTexts> = { vi: viPrepare, en: enPrepare };
