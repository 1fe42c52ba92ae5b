import { defineRule } from "../rules/engine/rule";

export const summaryTaken = defineRule({
  id: "summary-taken",
  severity: "error",
  clause: "Mẫu bảng tổng hợp",
  pass: "reading",
  messages: {
    holdsTable: ({ sheet, table }: { sheet: string; table: string }) => ({
      vi: `Trang "${sheet}" vừa có bảng XetDuyet vừa có dữ liệu khác (bảng ${table}). Chuyển bảng XetDuyet sang trang riêng.`,
      en: `Sheet "${sheet}" holds table XetDuyet and other data (table ${table}). Move table XetDuyet to a sheet of its own.`,
    }),
    holdsNominations: ({ sheet, row }: { sheet: string; row: number }) => ({
      vi: `Trang "${sheet}" vừa có bảng XetDuyet vừa có dữ liệu khác (tiêu đề bảng đề nghị ở dòng ${row}). Chuyển bảng XetDuyet sang trang riêng.`,
      en: `Sheet "${sheet}" holds table XetDuyet and other data (headings of a nomination list in row ${row}). Move table XetDuyet to a sheet of its own.`,
    }),
  },
});
