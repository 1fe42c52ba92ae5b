import type { Message } from "../findings/finding";
import { defineRule } from "../rules/engine/rule";

export const summaryDamaged = defineRule({
  id: "summary-damaged",
  severity: "error",
  clause: "Mẫu bảng tổng hợp",
  pass: "reading",
  messages: {
    headingsMissing: ({ sheet, headings }: { sheet: string; headings: readonly string[] }) => {
      const names = headings.map((heading) => `"${heading}"`).join(", ");
      return damaged(sheet, `bảng XetDuyet thiếu cột ${names}`, `table XetDuyet lacks the columns ${names}`);
    },
    headingsHidden: ({ sheet }: { sheet: string }) =>
      damaged(sheet, "bảng XetDuyet không còn dòng tiêu đề", "table XetDuyet no longer has its header row"),
    tableGone: ({ sheet, row }: { sheet: string; row: number }) =>
      damaged(
        sheet,
        `bảng XetDuyet đã bị đổi tên hoặc không còn là bảng (tiêu đề ở dòng ${row})`,
        `table XetDuyet was renamed or is no longer a table (headings in row ${row})`,
      ),
  },
});

function damaged(sheet: string, vi: string, en: string): Message {
  return {
    vi: `Danh sách xét duyệt trên trang "${sheet}" không còn đọc được: ${vi}. Hãy đặt lại tên như cũ để không mất ý kiến của Giám đốc.`,
    en: `The Director's list on sheet "${sheet}" can no longer be read: ${en}. Restore the names so that no decision is lost.`,
  };
}
