import { formatDay } from "../calendar/day";
import { DATE_FIELDS } from "../nominations/fields";
import { defineRule } from "./engine/rule";

export const dateAsText = defineRule({
  id: "date-as-text",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    asText: ({ to }: { to: string }) => ({
      vi: `Ngày đang ở dạng văn bản, phần mềm hiểu là ${to}. Bấm Sửa ở ngăn kết quả hoặc nhập lại ngày.`,
      en: `The date is stored as text and is read as ${to}. Use the fix in the task pane, or enter the date again.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      for (const field of DATE_FIELDS) {
        const date = nomination[field];
        if (!date.asText) continue;
        const to = formatDay(date.day);
        report("asText", nomination, field, { to }, { fix: to });
      }
    }
  },
});
