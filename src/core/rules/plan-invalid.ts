import type { Message } from "./finding";
import { defineRule } from "./rule";

interface AtCell {
  /** Such as "B7, trang Kế hoạch". */
  where: Message;
  value: string;
}

export const planInvalid = defineRule({
  id: "plan-invalid",
  severity: "error",
  clause: "Kế hoạch",
  pass: "reading",
  messages: {
    cellError: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi} báo lỗi công thức ${value}. Hãy nhập lại giá trị.`,
      en: `Cell ${where.en} shows the formula error ${value}. Enter its value again.`,
    }),
    dateUnreadable: ({ where, value, line }: AtCell & { line: string }) => ({
      vi: `Ô ${where.vi} (${line}): "${value}" không phải là ngày. Ví dụ đúng: 28/04/2022.`,
      en: `Cell ${where.en} (${line}): "${value}" is not a date. A correct example: 28/04/2022.`,
    }),
    quotaUnreadable: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi} (Chỉ tiêu): "${value}" không phải là số nguyên từ 0 trở lên. Ví dụ đúng: 2; để trống nếu kế hoạch không nêu.`,
      en: `Cell ${where.en} (quota): "${value}" is not a whole number from 0 up. A correct example: 2; leave it blank if the plan states none.`,
    }),
    yearUnreadable: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi} (Năm): "${value}" không phải là năm từ 1990 đến 2100. Ví dụ đúng: 2022.`,
      en: `Cell ${where.en} (year): "${value}" is not a year from 1990 to 2100. A correct example: 2022.`,
    }),
    choiceUnknown: ({ where, value, line, choices }: AtCell & { line: string; choices: readonly string[] }) => ({
      vi: `Ô ${where.vi} (${line}): không hiểu "${value}". Giá trị đúng: ${choices.join(" hoặc ")}.`,
      en: `Cell ${where.en} (${line}): "${value}" is not known. Correct values: ${choices.join(" or ")}.`,
    }),
    lineMissing: ({ where, line, example }: { where: Message | null; line: string; example: string }) =>
      where === null
        ? {
            vi: `Bảng KeHoach thiếu mục "${line}". Ví dụ đúng: ${example}.`,
            en: `Table KeHoach lacks the line "${line}". A correct example: ${example}.`,
          }
        : {
            vi: `Ô ${where.vi} (${line}) còn trống. Ví dụ đúng: ${example}.`,
            en: `Cell ${where.en} (${line}) is blank. A correct example: ${example}.`,
          },
    lineUnknown: ({ where, value, lines }: AtCell & { lines: readonly string[] }) => ({
      vi: `Ô ${where.vi}: không có mục "${value}" trong mẫu kế hoạch. Các mục đúng: ${lines.join("; ")}. Ghi chú riêng hãy để ngoài bảng KeHoach.`,
      en: `Cell ${where.en}: the plan has no line "${value}". Correct lines: ${lines.join("; ")}. Keep notes of your own outside table KeHoach.`,
    }),
    lineMisspelt: ({ where, value, suggestion }: AtCell & { suggestion: string }) => ({
      vi: `Ô ${where.vi}: không có mục "${value}" trong mẫu kế hoạch. Có phải là "${suggestion}"? Ghi chú riêng hãy để ngoài bảng KeHoach.`,
      en: `Cell ${where.en}: the plan has no line "${value}". Is it "${suggestion}"? Keep notes of your own outside table KeHoach.`,
    }),
    lineTwice: ({ where, line }: { where: Message; line: string }) => ({
      vi: `Ô ${where.vi}: mục "${line}" có hai lần trong bảng KeHoach. Hãy giữ một dòng.`,
      en: `Cell ${where.en}: the line "${line}" stands twice in table KeHoach. Keep one.`,
    }),
    nameMissing: ({ where, heading, example }: { where: Message; heading: string; example: string }) => ({
      vi: `Ô ${where.vi} (${heading}) còn trống. Ví dụ đúng: ${example}.`,
      en: `Cell ${where.en} (${heading}) is blank. A correct example: ${example}.`,
    }),
    codeTwice: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi}: Mã "${value}" đã có ở dòng khác. Mỗi dòng cần một Mã riêng, ví dụ STTTT-TT.`,
      en: `Cell ${where.en}: the code "${value}" stands in another row already. Each row needs its own, for example STTTT-TT.`,
    }),
    codeUnknown: ({ where, value, codes }: AtCell & { codes: readonly string[] }) => ({
      vi: `Ô ${where.vi} (Hình thức): không có Mã "${value}" trong bảng HinhThuc. Các Mã đúng: ${codes.join(", ")}.`,
      en: `Cell ${where.en} (award): table HinhThuc has no code "${value}". Correct codes: ${codes.join(", ")}.`,
    }),
    codeIsHeading: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi}: Mã tiêu chuẩn "${value}" trùng với tiêu đề của một cột khác. Ví dụ đúng: TT1.`,
      en: `Cell ${where.en}: the criterion's code "${value}" is another column's heading. A correct example: TT1.`,
    }),
    codeNoHeading: ({ where, value }: AtCell) => ({
      vi: `Ô ${where.vi}: Mã tiêu chuẩn "${value}" không thể là tiêu đề cột: ngoài phần trong ngoặc phải có chữ cái hoặc chữ số. Ví dụ đúng: TT1.`,
      en: `Cell ${where.en}: the criterion's code "${value}" can't be a column's heading: outside parentheses it must have a letter or a digit. A correct example: TT1.`,
    }),
    awardTwice: ({ where, value, subject }: AtCell & { subject: string }) => ({
      vi: `Ô ${where.vi}: "${value}" cho đối tượng ${subject} đã có ở dòng khác. Mỗi hình thức và đối tượng chỉ một dòng: hãy xóa dòng thừa hoặc sửa đối tượng.`,
      en: `Cell ${where.en}: "${value}" for ${subject} stands in another row already. One row for each award and subject: delete the superfluous one or correct its subject.`,
    }),
    nameShared: ({ where, value, other }: AtCell & { other: string }) => ({
      vi: `Ô ${where.vi}: tên "${value}" cũng là tên của "${other}". Mỗi tên chỉ được chỉ một nơi: hãy xóa tên này ở một trong hai nơi.`,
      en: `Cell ${where.en}: the name "${value}" is also a name of "${other}". A name may mean one thing only: remove it from one of the two.`,
    }),
    textTwice: ({ where, value, other }: AtCell & { other: string }) => ({
      vi: `Ô ${where.vi}: nội dung "${value}" trùng với tiêu chuẩn ${other}. Hãy viết cho khác nhau.`,
      en: `Cell ${where.en}: the text "${value}" is also that of criterion ${other}. Word them differently.`,
    }),
    tableEmpty: ({ table }: { table: string }) => ({
      vi: `Bảng ${table} chưa có dòng nào. Ví dụ đúng: STTTT-TT, Giấy khen của Giám đốc Sở, Tập thể, 2.`,
      en: `Table ${table} has no row. A correct example: STTTT-TT, Giấy khen của Giám đốc Sở, Tập thể, 2.`,
    }),
    tableMissing: ({ table }: { table: string }) => ({
      vi: `Sổ có bảng KeHoach nhưng thiếu bảng ${table}. Hãy thêm bảng tên ${table} vào trang Kế hoạch.`,
      en: `The workbook has table KeHoach but no table ${table}. Add a table named ${table} to the plan's sheet.`,
    }),
    columnMissing: ({ table, heading }: { table: string; heading: string }) => ({
      vi: `Bảng ${table} thiếu cột "${heading}". Hãy thêm cột có đúng tiêu đề này.`,
      en: `Table ${table} lacks the column "${heading}". Add a column with this very heading.`,
    }),
    columnTwice: ({ table, heading }: { table: string; heading: string }) => ({
      vi: `Bảng ${table} có hai cột "${heading}". Hãy giữ một cột.`,
      en: `Table ${table} has the column "${heading}" twice. Keep one.`,
    }),
  },
});
