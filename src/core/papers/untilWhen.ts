import { formatDay, type Day } from "../calendar/day";
import { lastGoodDay, type Plan } from "../plan/plan";

/** By when a unit is to answer. */
export function untilWhen({ proposalDeadline, proposalInclusive }: Plan, today: Day): string {
  const last = lastGoodDay(proposalDeadline, proposalInclusive);
  if (today <= last) return `Đề nghị đơn vị hoàn thiện, gửi lại Văn phòng chậm nhất ngày ${formatDay(last)}.`;
  return `Thời hạn đề nghị khen thưởng đã hết ngày ${formatDay(last)}; đề nghị đơn vị khẩn trương hoàn thiện, gửi lại Văn phòng.`;
}
