import { defineSheetRule, sheetFinding } from "../findings/rule";
import type { Finding, Message, Place } from "../findings/finding";
import { listOnLine, quote } from "../text/formatText";

/** A cell of the plan that can't be read: the message and what it says. */
export interface FoundFault {
  id: keyof typeof planInvalid.messages;
  place: Place;
  facts: unknown;
}

/** Each of them stops the check. */
export const planFindings = (found: readonly FoundFault[]): Finding[] =>
  found.map(({ id, place, facts }) => sheetFinding(planInvalid, id, place, facts as never));

export const unknownLineFindings = (lines: readonly Place[]): Finding[] =>
  lines.map((place) => sheetFinding(planLineUnknown, "unknown", place, { line: quote(place.value) }));

export const planLineUnknown = defineSheetRule({
  id: "plan-line-unknown",
  severity: "review",
  clause: "Kế hoạch",
  messages: {
    unknown: ({ line }: { line: string }) => ({
      vi: `Dòng "${line}" trong bảng KeHoach không có trong mẫu, phần mềm bỏ qua. Ghi chú riêng để ngoài bảng.`,
      en: `The line "${line}" of table KeHoach is not one that the add-in knows, and was ignored. Keep notes of your own outside the table.`,
    }),
  },
});

interface AtCell {
  /** Such as "B7, trang Kế hoạch". */
  where: Message;
  value: string;
}

export const planInvalid = defineSheetRule({
  id: "plan-invalid",
  severity: "error",
  clause: "Kế hoạch",
  messages: {
    cellError: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi} báo lỗi công thức ${value}. Nhập lại nội dung ô này.`,
      en: `Cell ${where.en} shows the formula error ${value}. Enter its content again.`,
    }),
    dateUnreadable: ({ where, value, line }: AtCell & { line: string }) => ({
      vi: `Ô ${where.vi} (${line}): "${value}" không phải là ngày có thật. Ghi ngày/tháng/năm như trong văn bản, năm đủ 4 chữ số.`,
      en: `Cell ${where.en} (${line}): "${value}" is not a date. Enter dd/mm/yyyy as in the document, with a 4-digit year.`,
    }),
    quotaUnreadable: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi} (Chỉ tiêu): "${value}" không phải là số nguyên từ 0 trở lên. Ghi chỉ tiêu như trong Kế hoạch; để trống nếu Kế hoạch không quy định.`,
      en: `Cell ${where.en} (quota): "${value}" is not a whole number from 0 up. Enter the quota as in the plan; leave it blank if the plan states none.`,
    }),
    yearUnreadable: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi} (Năm): "${value}" không phải là năm từ 1990 đến 2100. Ghi năm của Kế hoạch.`,
      en: `Cell ${where.en} (year): "${value}" is not a year from 1990 to 2100. Enter the plan's year.`,
    }),
    choiceUnknown: ({ where, value, line, choices }: AtCell & { line: string; choices: readonly string[] }) => ({
      vi: `Ô ${where.vi} (${line}) chỉ ghi ${choices.join(" hoặc ")}, ${value === "" ? "còn trống" : `đang ghi "${value}"`}.`,
      en: `Cell ${where.en} (${line}) takes ${choices.join(" or ")} only; it ${value === "" ? "is blank" : `reads "${value}"`}.`,
    }),
    meaningUnknown: ({ where, value, unused }: AtCell & { unused: string }) => ({
      vi: `Ô ${where.vi} đang ghi "${value}": chỉ ghi tên một cột của mẫu bảng đề nghị (ví dụ Đơn vị), Mã của một tiêu chuẩn, hoặc ${unused}.`,
      en: `Cell ${where.en} reads "${value}": enter a column of the standard list (for example Đơn vị), the code of a criterion, or ${unused}.`,
    }),
    lineMissing: ({ where, line, hint }: { where: Message | null; line: string; hint: Message }) =>
      where === null
        ? {
            vi: `Bảng KeHoach thiếu mục "${line}". Thêm một dòng cho mục này, ${hint.vi}.`,
            en: `Table KeHoach lacks the line "${line}". Add a row for it: ${hint.en}.`,
          }
        : {
            vi: `Ô ${where.vi} (${line}) còn trống: ${hint.vi}.`,
            en: `Cell ${where.en} (${line}) is blank: ${hint.en}.`,
          },
    lineMisspelt: ({ where, value, suggestion }: AtCell & { suggestion: string }) => ({
      vi: `Ô ${where.vi} ghi "${value}", không có trong mẫu, trong khi bảng KeHoach thiếu mục "${suggestion}". Nếu là mục đó, sửa lại đúng tên; ghi chú riêng để ngoài bảng.`,
      en: `Cell ${where.en} reads "${value}", which is no line of the plan, while table KeHoach lacks "${suggestion}". If that is meant, correct the name; keep notes of your own outside the table.`,
    }),
    lineTwice: ({ where, line }: { where: Message; line: string }) => ({
      vi: `Ô ${where.vi}: mục "${line}" có hai lần trong bảng KeHoach. Giữ một dòng.`,
      en: `Cell ${where.en}: the line "${line}" appears twice in table KeHoach. Keep one.`,
    }),
    nameMissing: ({ where, heading, example }: { where: Message; heading: string; example: string }) => ({
      vi: `Ô ${where.vi} (${heading}) còn trống. Ví dụ: ${example}.`,
      en: `Cell ${where.en} (${heading}) is blank. Example: ${example}.`,
    }),
    codeTwice: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi}: Mã "${value}" đã có ở dòng khác. Mỗi dòng cần một Mã riêng, ví dụ STTTT-TT.`,
      en: `Cell ${where.en}: another row already has the code "${value}". Each row needs its own, for example STTTT-TT.`,
    }),
    codeUnknown: ({ where, value, codes }: AtCell & { codes: readonly string[] }) => {
      const known = listOnLine(
        codes.map((code) => quote(code)),
        "Mã",
      );
      return {
        vi: `Ô ${where.vi} (Hình thức): không có Mã "${value}" trong bảng HinhThuc. ${codes.length === 0 ? "Ghi Mã của từng hình thức vào bảng HinhThuc" : `Chọn một trong: ${known.vi}`}.`,
        en: `Cell ${where.en} (award): table HinhThuc has no code "${value}". ${codes.length === 0 ? "Enter the code of each award in table HinhThuc" : `Choose one of: ${known.en}`}.`,
      };
    },
    codeIsHeading: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi}: Mã tiêu chuẩn "${value}" trùng với tiêu đề của một cột khác. Đổi Mã, ví dụ TT1.`,
      en: `Cell ${where.en}: the criterion's code "${value}" is also the heading of another column. Change the code, for example to TT1.`,
    }),
    codeNoHeading: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi}: Mã tiêu chuẩn "${value}" không dùng làm tiêu đề cột được: ngoài phần trong ngoặc phải có chữ cái hoặc chữ số, ví dụ TT1.`,
      en: `Cell ${where.en}: the criterion's code "${value}" can't be a column heading: outside parentheses it needs a letter or a digit, for example TT1.`,
    }),
    awardTwice: ({ where, value, subject }: AtCell & { subject: string }) => ({
      vi: `Ô ${where.vi}: "${value}" cho đối tượng ${subject} đã có ở dòng khác. Mỗi hình thức và đối tượng chỉ một dòng: xóa dòng thừa hoặc sửa đối tượng.`,
      en: `Cell ${where.en}: another row already has "${value}" for ${subject}. Each award and subject takes one row: delete the extra row or correct its subject.`,
    }),
    nameShared: ({ where, value, other }: AtCell & { other: string }) => ({
      vi: `Ô ${where.vi}: tên "${value}" cũng là tên của "${other}". Mỗi tên chỉ dùng cho một nơi: xóa tên này ở một trong hai nơi.`,
      en: `Cell ${where.en}: the name "${value}" is also a name of "${other}". A name may mean one thing only: remove it from one of the two.`,
    }),
    textTwice: ({ where, value, other }: AtCell & { other: string }) => ({
      vi: `Ô ${where.vi}: nội dung "${value}" trùng với tiêu chuẩn ${other}. Ghi nội dung khác nhau.`,
      en: `Cell ${where.en}: the text "${value}" is also that of criterion ${other}. Word them differently.`,
    }),
    tableEmpty: ({ table }: { table: string }) => ({
      vi: `Bảng ${table} chưa có dòng nào. Ghi mỗi hình thức và đối tượng một dòng như trong Kế hoạch.`,
      en: `Table ${table} has no rows. Enter each award and subject of the plan in a row of its own.`,
    }),
    tableMissing: ({ table, columns }: { table: string; columns: readonly string[] }) => ({
      vi: `Sổ có bảng KeHoach nhưng thiếu bảng ${table}. Thêm bảng tên ${table} có các cột: ${columns.join(", ")}.`,
      en: `The workbook has table KeHoach but no table ${table}. Add a table named ${table} with the columns: ${columns.join(", ")}.`,
    }),
    columnMissing: ({ table, heading }: { table: string; heading: string }) => ({
      vi: `Bảng ${table} thiếu cột "${heading}". Thêm cột có đúng tiêu đề này.`,
      en: `Table ${table} lacks the column "${heading}". Add a column with exactly this heading.`,
    }),
    columnTwice: ({ table, heading }: { table: string; heading: string }) => ({
      vi: `Bảng ${table} có hai cột "${heading}". Giữ một cột.`,
      en: `Table ${table} has two columns "${heading}". Keep one.`,
    }),
  },
});
