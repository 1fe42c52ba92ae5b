import { dayOf, formatDay, partsOf, yearOf, type Day } from "../calendar/day";
import { DATE_FIELDS } from "./dateColumns";
import { defineRule } from "./rule";

export const dateInOtherYear = defineRule({
  id: "date-in-other-year",
  severity: "review",
  clause: 'Kế hoạch, "Năm"',
  rowByRow: true,
  messages: {
    otherYear: ({ date, year, example }: { date: string; year: number; example: string }) => ({
      vi: `Ngày ${date} không thuộc năm ${year} của kế hoạch. Ví dụ đúng: ${example}.`,
      en: `The date ${date} is not in the plan's year ${year}. A correct example: ${example}.`,
    }),
  },
  check({ nominations, plan }, report) {
    for (const nomination of nominations) {
      for (const field of DATE_FIELDS) {
        const { day } = nomination[field];
        if (day === null || yearOf(day) === plan.year) continue;
        const { year } = plan;
        report("otherYear", nomination, field, {
          date: formatDay(day),
          year,
          example: formatDay(sameDayIn(year, day)),
        });
      }
    }
  },
});

/** The same day and month; of 29 February the day before, where the year has none. */
function sameDayIn(year: number, day: Day): Day {
  const parts = partsOf(day);
  return dayOf({ ...parts, year }) ?? dayOf({ ...parts, year, day: parts.day - 1 }) ?? day;
}
