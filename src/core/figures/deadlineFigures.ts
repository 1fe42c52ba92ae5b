import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import { lastGoodDay } from "../plan/plan";
import { table, type FigureLine } from "./figureLine";

/** Both deadlines, with the days left on the day of the check. */
export function deadlineFigures({ plan, today }: CheckedWorkbook): FigureLine[] {
  const row = (name: string, day: number, isInclusive: boolean) => [
    name,
    isInclusive ? "Hết ngày" : "Trước ngày",
    formatDay(day),
    daysLeft(lastGoodDay(day, isInclusive) - today),
  ];
  return table(
    "THỜI HẠN",
    [1, 1, 1, 3],
    ["Nội dung", "Cách tính", "Ngày", "Tại ngày kiểm tra"],
    [
      row("Hạn đăng ký thi đua", plan.registrationDeadline, plan.registrationInclusive),
      row("Hạn đề nghị khen thưởng", plan.proposalDeadline, plan.proposalInclusive),
    ],
  );
}

function daysLeft(days: number): string {
  if (days > 0) return `Còn ${days} ngày`;
  return days === 0 ? "Hôm nay là ngày cuối" : `Đã hết hạn ${-days} ngày`;
}
