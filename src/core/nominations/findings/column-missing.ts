import type { Message } from "../../findings/finding";
import { defineRule } from "../../rules/engine/rule";

interface AtHeading {
  col: string;
  heading: string;
  /** Such as "D2, trang Đề nghị". */
  where: Message;
}

interface NamedSheet {
  col: string;
  row: number;
  sheet: string;
}

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

export const columnMissing = defineRule({
  id: "column-missing",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    missing: ({ col, row, sheet }: NamedSheet) => ({
      vi: `Thiếu cột bắt buộc "${col}". Thêm tiêu đề "${col}" vào dòng ${row}, trang ${sheet}; nếu cột đã có dưới tên khác, chọn cột đó trong ngăn kết quả.`,
      en: `The required column "${col}" is missing. Add the heading "${col}" to row ${row}, sheet ${sheet}; if the column is there under another name, choose it in the task pane.`,
    }),
    closeHeading: ({ col, heading, where }: AtHeading) => ({
      vi: `Thiếu cột bắt buộc "${col}". Ô ${where.vi} ghi "${heading}": nếu đúng là cột này, sửa thành "${col}" hoặc chọn cột trong ngăn kết quả.`,
      en: `The required column "${col}" is missing. Cell ${where.en} reads "${heading}": if that is the column, change it to "${col}" or choose the column in the task pane.`,
    }),
    combinedHeading: ({ col, heading, where }: AtHeading) => ({
      vi: `Thiếu cột bắt buộc "${col}". Ô ${where.vi} ghi "${heading}", gộp hai nội dung: tách thành hai cột, trong đó có cột "${col}".`,
      en: `The required column "${col}" is missing. Cell ${where.en} reads "${heading}", which combines two things: split it into two columns, one of them "${col}".`,
    }),
    subjectInName: ({ col, row, sheet, subject, others }: NamedSheet & { subject: string; others: string[] }) => {
      const vi = `Thiếu cột bắt buộc "${col}". Thêm tiêu đề "${col}" vào dòng ${row}, trang ${sheet}, và ghi "${subject}" ở từng dòng.`;
      const en = `The required column "${col}" is missing. Add the heading "${col}" to row ${row}, sheet ${sheet}, and write "${subject}" in each row.`;
      if (others.length === 0) return { vi, en };
      return {
        vi: `${vi} Các trang khác cũng có danh sách: ${list(others)}; mỗi lần chỉ kiểm tra một trang, nên gộp các danh sách vào một bảng.`,
        en: `${en} Other sheets hold lists too: ${list(others)}; only one sheet is checked at a time, so put the lists into one table.`,
      };
    },
  },
});
