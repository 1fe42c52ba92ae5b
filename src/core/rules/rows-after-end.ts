import { defineRule } from "./rule";

export const rowsAfterEnd = defineRule({
  id: "rows-after-end",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    after: ({ row, n }: { row: number; n: number }) => ({
      vi: `Từ dòng ${row} là phần ký; ${n} dòng sau đó không được kiểm tra. Hãy chuyển các đề nghị lên trên dòng ${row}.`,
      en: `The signature block begins in row ${row}; ${n} rows after it were not checked. Move those nominations above row ${row}.`,
    }),
  },
});
