import { formatDay } from "../calendar/day";
import { DATE_FIELDS } from "./dateColumns";
import { defineRule } from "./rule";

export const dateAsText = defineRule({
  id: "date-as-text",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    asText: ({ to }: { to: string }) => ({
      vi: `Ngày được gõ dưới dạng chữ, được hiểu là ${to}. Hãy nhập lại thành ngày: ${to}.`,
      en: `The date was typed as text and is read as ${to}. Enter it as a date: ${to}.`,
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
