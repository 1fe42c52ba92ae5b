import { formatDay, type Day } from "../calendar/day";
import { lastGoodDay, type Plan } from "../plan/plan";

/** By when a unit is to answer. */
export function untilWhen({ proposalDeadline, proposalInclusive }: Plan, today: Day): string {
  const last = lastGoodDay(proposalDeadline, proposalInclusive);
  if (today <= last) return `Ngày cuối còn trong hạn đề nghị là ${formatDay(last)}.`;
  return `Hạn đề nghị đã qua (ngày cuối ${formatDay(last)}), đề nghị đơn vị hoàn thành sớm nhất.`;
}
