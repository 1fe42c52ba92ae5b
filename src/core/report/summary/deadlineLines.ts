import { formatDay } from "../../calendar/day";
import type { CheckedWorkbook } from "../../checkWorkbook";
import { lastGoodDay } from "../../plan/plan";
import { line, type SummaryLine } from "./line";

/** Both deadlines, with the days left on the day of the check. */
export function deadlineLines({ plan, today }: CheckedWorkbook): SummaryLine[] {
  const row = (at: number, name: string, day: number, inclusive: boolean) => {
    const last = lastGoodDay(day, inclusive);
    return line("half-body", at, name, inclusive ? "Hết ngày" : "Trước ngày", formatDay(day), daysLeft(last - today));
  };
  return [
    line("section", "THỜI HẠN"),
    line("half-heading", "STT", "Mốc", "Cách tính", "Ngày", "Tại ngày kiểm tra"),
    row(1, "Hạn đăng ký thi đua", plan.registrationDeadline, plan.registrationInclusive),
    row(2, "Hạn đề nghị khen thưởng", plan.proposalDeadline, plan.proposalInclusive),
  ];
}

function daysLeft(days: number): string {
  if (days > 0) return `Còn ${days} ngày`;
  return days === 0 ? "Hôm nay là ngày cuối" : `Đã qua ${-days} ngày`;
}
