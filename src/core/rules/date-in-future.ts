import { formatDay } from "../calendar/day";
import { DATE_FIELDS } from "../nominations/fields";
import { defineRule } from "./engine/rule";

/** The only rule that depends on today. Its severity is info, so that no outcome depends on the day. */
export const dateInFuture = defineRule({
  id: "date-in-future",
  severity: "info",
  clause: "Mẫu bảng đề nghị",
  rowByRow: true,
  messages: {
    future: ({ date, today }: { date: string; today: string }) => ({
      vi: `Ngày ${date} sau ngày kiểm tra ${today}. Đề nghị xem lại nếu ghi nhầm.`,
      en: `The date ${date} is after the day of the check, ${today}. Correct it if it is a slip.`,
    }),
  },
  check({ nominations, today }, report) {
    for (const nomination of nominations) {
      for (const field of DATE_FIELDS) {
        const { day } = nomination[field];
        if (day === null || day <= today) continue;
        report("future", nomination, field, { date: formatDay(day), today: formatDay(today) });
      }
    }
  },
});
