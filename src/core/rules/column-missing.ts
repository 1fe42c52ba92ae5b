import { defineRule } from "./rule";

export const columnMissing = defineRule({
  id: "column-missing",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    missing: ({ col, row }: { col: string; row: number }) => ({
      vi: `Thiếu cột bắt buộc "${col}". Hãy thêm tiêu đề "${col}" vào dòng ${row}.`,
      en: `The required column "${col}" is missing. Add the heading "${col}" to row ${row}.`,
    }),
    closeHeading: ({ col, heading, cell }: { col: string; heading: string; cell: string }) => ({
      vi: `Thiếu cột bắt buộc "${col}". Ô ${cell} ghi "${heading}": nếu đúng là cột này, hãy sửa thành "${col}".`,
      en: `The required column "${col}" is missing. Cell ${cell} reads "${heading}": if that is the column, change it to "${col}".`,
    }),
    combinedHeading: ({ col, heading, cell }: { col: string; heading: string; cell: string }) => ({
      vi: `Thiếu cột bắt buộc "${col}". Ô ${cell} ghi "${heading}", gộp hai nội dung: hãy tách thành hai cột, một cột "${col}".`,
      en: `The required column "${col}" is missing. Cell ${cell} reads "${heading}", which holds two things at once: split it, one column being "${col}".`,
    }),
  },
});
