import { formatDay, yearOf } from "../calendar/day";
import { DATE_FIELDS } from "../nominations/fields";
import { defineRule } from "./engine/rule";

export const dateInOtherYear = defineRule({
  id: "date-in-other-year",
  severity: "review",
  clause: 'Kế hoạch, "Năm"',
  rowByRow: true,
  messages: {
    otherYear: ({ date, year }: { date: string; year: number }) => ({
      vi: `Ngày ${date} không thuộc năm ${year} của Kế hoạch. Đề nghị kiểm tra lại năm; nếu ghi đúng, Giám đốc xem xét.`,
      en: `The date ${date} is not in the plan's year ${year}. Check the year; if it is right, the Director decides.`,
    }),
  },
  check({ nominations, plan }, report) {
    for (const nomination of nominations) {
      for (const field of DATE_FIELDS) {
        const { day } = nomination[field];
        if (day === null || yearOf(day) === plan.year) continue;
        report("otherYear", nomination, field, { date: formatDay(day), year: plan.year });
      }
    }
  },
});
