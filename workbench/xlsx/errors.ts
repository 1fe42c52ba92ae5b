/** Why a file cannot be opened as a workbook. */
export type XlsxErrorCode =
  "not-xlsx" | "truncated" | "encrypted" | "empty-file" | "legacy-xls" | "no-sheets" | "too-large" | "unreadable";

/** One clear line in each language of the product. */
export interface BilingualText {
  vi: string;
  en: string;
}

const MESSAGES: Record<XlsxErrorCode, BilingualText> = {
  "not-xlsx": {
    vi: "Tệp không phải sổ tính Excel (.xlsx).",
    en: "The file is not an Excel workbook (.xlsx).",
  },
  truncated: {
    vi: "Tệp .xlsx bị cắt cụt hoặc tải về chưa đủ.",
    en: "The .xlsx file is truncated or was not downloaded completely.",
  },
  encrypted: {
    vi: "Sổ tính được bảo vệ bằng mật khẩu: bỏ mật khẩu mở tệp rồi thử lại.",
    en: "The workbook is protected by a password: remove the password to open and try again.",
  },
  "empty-file": { vi: "Tệp rỗng (0 byte).", en: "The file is empty (0 bytes)." },
  "legacy-xls": {
    vi: "Tệp ở định dạng Excel cũ (.xls): lưu lại thành .xlsx.",
    en: "The file is in the old Excel format (.xls): save it as .xlsx.",
  },
  "no-sheets": { vi: "Sổ tính không có trang tính nào.", en: "The workbook has no worksheets." },
  "too-large": {
    vi: "Sổ tính quá lớn: nội dung giải nén vượt mức đọc được.",
    en: "The workbook is too large: its unpacked contents are more than can be read.",
  },
  unreadable: {
    vi: "Không đọc được sổ tính: nội dung tệp bị hỏng.",
    en: "The workbook cannot be read: its contents are damaged.",
  },
};

/** A file that is not a readable workbook. `message` is the English line; `messages` has both. */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;
  readonly messages: BilingualText;

  /** `detail` is added in brackets: a part's name or the actual kind of file. */
  constructor(code: XlsxErrorCode, detail?: BilingualText | string, options?: ErrorOptions) {
    const { vi, en } = typeof detail === "string" ? { vi: detail, en: detail } : (detail ?? { vi: "", en: "" });
    const messages = { vi: withDetail(MESSAGES[code].vi, vi), en: withDetail(MESSAGES[code].en, en) };
    super(messages.en, options);
    this.name = "XlsxError";
    this.code = code;
    this.messages = messages;
  }
}

const withDetail = (line: string, detail: string) => (detail ? `${line.slice(0, -1)} (${detail}).` : line);
