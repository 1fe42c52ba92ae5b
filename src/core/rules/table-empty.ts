import { defineRule } from "./rule";

export const tableEmpty = defineRule({
  id: "table-empty",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    empty: ({ row, example }: { row: number; example: string }) => ({
      vi: `Bảng chưa có dòng đề nghị nào. Hãy nhập từ dòng ${row}, ví dụ đúng: ${example}.`,
      en: `The list has no nomination yet. Begin in row ${row}, a correct example: ${example}.`,
    }),
  },
});
