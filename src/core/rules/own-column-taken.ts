import { defineRule } from "./rule";

export const ownColumnTaken = defineRule({
  id: "own-column-taken",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    taken: ({ heading, cell }: { heading: string; cell: string }) => ({
      vi: `Cột "${heading}" đã có dữ liệu không phải của phần mềm (ô ${cell}). Hãy đổi tên tiêu đề, ví dụ "Cũ - ${heading}", hoặc chuyển dữ liệu đi chỗ khác.`,
      en: `The column "${heading}" holds data that is not the add-in's (cell ${cell}). Rename the heading or move the data elsewhere.`,
    }),
  },
});
