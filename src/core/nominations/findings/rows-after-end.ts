import { defineRule } from "../../rules/engine/rule";

interface Rows {
  row: number;
  n: number;
}

export const rowsAfterEnd = defineRule({
  id: "rows-after-end",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  pass: "reading",
  messages: {
    after: ({ row, n }: Rows) => ({
      vi: `Từ dòng ${row} là phần ký; ${n} dòng sau đó không được kiểm tra. Nếu là đề nghị, chuyển lên trên dòng ${row}.`,
      en: `The signature block begins in row ${row}; ${n} rows after it were not checked. If they are nominations, move them above row ${row}.`,
    }),
    belowTable: ({ row, n }: Rows) => ({
      vi: `Có ${n} dòng dưới bảng (từ dòng ${row}) không thuộc bảng, chưa được kiểm tra. Kéo góc bảng xuống. Nếu không phải đề nghị, để cách bảng ba dòng trống.`,
      en: `${n} rows below the table (from row ${row}) are not part of it and were not checked. Drag the table's corner down over them. If they are not nominations, leave three blank rows below the table.`,
    }),
  },
});
