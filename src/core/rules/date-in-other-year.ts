import { formatDay, yearOf } from "../calendar/day";
import { DATE_FIELDS } from "./dateColumns";
import { defineRule } from "./rule";

export const dateInOtherYear = defineRule({
  id: "date-in-other-year",
  severity: "review",
  clause: 'Kế hoạch, "Năm"',
  rowByRow: true,
  messages: {
    otherYear: ({ date, year }: { date: string; year: number }) => ({
      vi: `Ngày ${date} không thuộc năm ${year} của kế hoạch. Ví dụ đúng: ${date.slice(0, 6)}${year}.`,
      en: `The date ${date} is not in the plan's year ${year}. A correct example: ${date.slice(0, 6)}${year}.`,
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
