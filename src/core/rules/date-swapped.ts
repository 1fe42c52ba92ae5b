import { dayOf, formatDay, partsOf, type Day } from "../calendar/day";
import { isDayInOneOrder } from "../calendar/dateText";
import { lastDayInTime, type Plan } from "../plan/plan";
import { DATE_FIELDS } from "../nominations/fields";
import { defineRule } from "./engine/rule";

export const dateSwapped = defineRule({
  id: "date-swapped",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  messages: {
    swapped: ({ date, other }: { date: string; other: string }) => ({
      vi: `Ngày ${date} có thể bị đảo ngày và tháng do máy dùng định dạng tháng/ngày (kiểu Mỹ). Đối chiếu văn bản; nếu đúng là ${other}, nhập lại ngày này; nếu không, nhập lại các ngày ở dạng văn bản trong cột.`,
      en: `Day and month of ${date} may be swapped by a computer set to month/day (US). Compare the document; if ${other} is meant, enter it again; if not, enter those dates of the column again that are stored as text.`,
    }),
  },
  check({ nominations, plan }, report) {
    for (const field of DATE_FIELDS) {
      const isMixed = nominations.some((nomination) => {
        const { state, asText } = nomination[field];
        if (!asText && state !== "unreadable") return false;
        const cell = nomination.cell(field);
        return cell.kind === "text" && isDayInOneOrder(cell.text);
      });
      if (!isMixed) continue;
      for (const nomination of nominations) {
        const { day } = nomination[field];
        if (day === null) continue;
        const other = swap(day);
        if (other === null || isInTime(day, field, plan) === isInTime(other, field, plan)) continue;
        if (nomination.cell(field).kind !== "number") continue;
        report("swapped", nomination, field, { date: formatDay(day), other: formatDay(other) });
      }
    }
  },
});

/** The date with day and month swapped; null when that is no other date. */
function swap(date: Day): Day | null {
  const { year, month, day } = partsOf(date);
  return day > 12 || day === month ? null : dayOf({ year, month: day, day: month });
}

function isInTime(day: Day, field: (typeof DATE_FIELDS)[number], plan: Plan): boolean {
  return field === "registeredOn"
    ? day <= lastDayInTime(plan.registrationDeadline, plan.registrationInclusive)
    : day <= lastDayInTime(plan.proposalDeadline, plan.proposalInclusive);
}
