import { defineRule } from "../../rules/engine/rule";

export const columnDuplicated = defineRule({
  id: "column-duplicated",
  severity: "error",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    duplicated: ({ n, col, addresses }: { n: number; col: string; addresses: string }) => ({
      vi: `Có ${n} cột cùng là "${col}" (${addresses}). Giữ một cột, đổi tên cột kia, ví dụ "Cũ - ${col}".`,
      en: `${n} columns are "${col}" (${addresses}). Keep one and rename the other, for example "Cũ - ${col}".`,
    }),
  },
});
