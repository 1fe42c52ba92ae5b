import { defineRule } from "../../rules/engine/rule";

export const tableEmpty = defineRule({
  id: "table-empty",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    empty: ({ row }: { row: number }) => ({
      vi: `Bảng chưa có dòng đề nghị nào. Nhập từ dòng ${row}, mỗi đề nghị một dòng.`,
      en: `The list has no nomination yet. Enter one nomination per row, starting in row ${row}.`,
    }),
  },
});
