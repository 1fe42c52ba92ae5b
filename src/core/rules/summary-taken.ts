import { defineRule } from "./rule";

export const summaryTaken = defineRule({
  id: "summary-taken",
  severity: "error",
  clause: "Mẫu bảng tổng hợp",
  pass: "reading",
  messages: {
    holdsTable: ({ sheet, table }: { sheet: string; table: string }) => ({
      vi: `Trang "${sheet}" vừa có bảng XetDuyet vừa có bảng ${table}. Hãy chuyển bảng ${table} sang trang khác, ví dụ trang "Kế hoạch".`,
      en: `Sheet "${sheet}" holds both table XetDuyet and table ${table}. Move ${table} to another sheet, for example "Kế hoạch".`,
    }),
    holdsNominations: ({ sheet, row }: { sheet: string; row: number }) => ({
      vi: `Trang "${sheet}" có bảng XetDuyet và cả tiêu đề bảng đề nghị ở dòng ${row}. Hãy chuyển bảng đề nghị sang trang khác, ví dụ trang "Đề nghị".`,
      en: `Sheet "${sheet}" holds table XetDuyet and also the headings of a nomination list in row ${row}. Move that list to another sheet, for example "Đề nghị".`,
    }),
  },
});
