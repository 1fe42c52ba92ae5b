import type { Language } from "./language";
import { plural } from "../core/text/formatText";

/** Texts for choosing a list and its columns, loaded with that view. */
export const viChooser = {
  /** A question for each missing or duplicated column. */
  questions: {
    title: "Chọn cột",
    table: (table: string, sheet: string) => `Bảng ${table} (khen thưởng các năm trước), trang ${sheet}`,
    which: (heading: string) => `Cột nào là "${heading}"?`,
    none: "Chưa chọn",
    choice: (cell: string, text: string) => `${cell}: ${text}`,
  },
  /** If several sheets have lists. */
  lists: {
    which: "Kiểm tra trang khác",
    list: (sheet: string, rows: string) => `${sheet} (${rows} đề nghị)`,
    check: "Kiểm tra trang này",
  },
  elsewhere: "Chọn trang hoặc dòng tiêu đề khác",
  title: "Chỉ ra danh sách",
  /** If the headings of no sheet are known. */
  unknown: "Chưa ghi gì vào sổ vì chưa nhận ra tên các cột. Chỉ ra danh sách dưới đây.",
  orCorrect: "Hoặc sửa tiêu đề cột trong bảng",
  lead: "Chỉ chọn một lần; sổ ghi nhớ cho các lần sau và cho mọi người cùng dùng.",
  sheet: "1. Danh sách ở trang nào?",
  hidden: (sheet: string) => `${sheet} (trang đang ẩn)`,
  row: "2. Dòng nào ghi tên các cột?",
  rowHint: "Dòng tiêu đề phải ở trong 30 dòng đầu của trang.",
  rowNumber: (row: number) => `Dòng ${row}`,
  columns: "3. Cột nào ghi nội dung gì?",
  choose: "Chọn cột",
  unused: "Không có",
  /** One line of a drop-down. */
  column: (letters: string, heading: string, examples: string) =>
    `${letters} – ${heading}${examples === "" ? "" : `: ${examples}`}`,
  examples: (examples: string) => `Đang ghi: ${examples}`,
  empty: "Cột này chưa có nội dung.",
  others: "Các cột khác, nếu có",
  unnamed: (columns: string, row: number) =>
    `Cột ${columns} chưa có tiêu đề nên không chọn được. Ghi tiêu đề ở dòng ${row}, rồi bấm Kiểm tra.`,
  repeated: (columns: string, heading: string) =>
    `Cột ${columns} cùng tiêu đề "${heading}" nên không phân biệt được. Đặt tiêu đề khác nhau, rồi bấm Kiểm tra.`,
  /** Texts that may mean an award or a unit. */
  values: {
    step: "4. Các chữ sau là hình thức, đơn vị nào?",
    title: (texts: string) => `Tên viết tắt, tên khác chưa biết (${texts})`,
    lead: "Chữ được chọn sẽ ghi vào cột Tên khác của trang Kế hoạch, Đơn vị. Không chọn nếu ghi sai: sửa trong bảng.",
    which: {
      award: (text: string, rows: string) => `"${text}" (${rows} dòng) là hình thức nào?`,
      unit: (text: string, rows: string) => `"${text}" (${rows} dòng) là đơn vị nào?`,
    },
    none: "Chưa chọn",
    save: "Nhớ là tên khác",
  },
  save: "Ghi nhớ và kiểm tra",
  left: (columns: string) => `Còn phải chọn cột: ${columns}.`,
};

export type ChooserTexts = typeof viChooser;

export const enChooser: ChooserTexts = {
  questions: {
    title: "Choose the columns",
    table: (table, sheet) => `Table ${table} (earlier awards), sheet ${sheet}`,
    which: (heading) => `Which column is "${heading}"?`,
    none: "Not selected",
    choice: (cell, text) => `${cell} – ${text}`,
  },
  lists: {
    which: "Check another sheet",
    list: (sheet, rows) => `${sheet} (${plural(rows, "nomination")})`,
    check: "Check this sheet",
  },
  elsewhere: "Choose another sheet or heading row",
  title: "Choose the list",
  unknown: "Nothing was written, because the column headings are not known. Choose the list below.",
  orCorrect: "Or correct the headings in the sheet",
  lead: "You choose only once: the workbook remembers it for later checks and for everybody.",
  sheet: "1. Which sheet holds the list?",
  hidden: (sheet) => `${sheet} (hidden)`,
  row: "2. Which row holds the column headings?",
  rowHint: "The heading row must be within the first 30 rows of the sheet.",
  rowNumber: (row) => `Row ${row}`,
  columns: "3. Which column holds which data?",
  choose: "Choose a column",
  unused: "None",
  column: (letters, heading, examples) => `${letters} – ${heading}${examples === "" ? "" : `: ${examples}`}`,
  examples: (examples) => `Contains: ${examples}`,
  empty: "This column is still empty.",
  others: "Other columns, if any",
  unnamed: (columns, row) =>
    `Column ${columns} has no heading, so it can't be chosen. Type a heading in row ${row}, then press Check.`,
  repeated: (columns, heading) =>
    `Columns ${columns} share the heading "${heading}" and can't be distinguished. Give them different headings, then press Check.`,
  values: {
    step: "4. Which award or unit do these texts mean?",
    title: (texts) => `Abbreviations and other names not known yet (${texts})`,
    lead: "What you choose is added to the column Tên khác of the sheets Kế hoạch and Đơn vị. Leave it open if it is a mistake, and correct the list.",
    which: {
      award: (text, rows) => `Which award is "${text}" (${rows} rows)?`,
      unit: (text, rows) => `Which unit is "${text}" (${rows} rows)?`,
    },
    none: "Not chosen",
    save: "Remember as other names",
  },
  save: "Save and check",
  left: (columns) => `Still to choose: ${columns}.`,
};

export const CHOOSER_TEXTS: Record<Language, ChooserTexts> = { vi: viChooser, en: enChooser };
