import { yearOf, type Day } from "../calendar/day";
import type { Plan } from "../plan/plan";
import { letterhead } from "./letterhead";
import { GAP, paperLine, type PaperLine } from "./paper";

/** Agency at the left, motto at the right, number and date below: the head of every official paper. */
export function headOfPaper(plan: Plan, today: Day, number: string): PaperLine[] {
  const { superior, agency, place } = letterhead(plan);
  const motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] as const;
  return [
    superior === null ? paperLine("authority", agency, motto[0]) : paperLine("office", superior, motto[0]),
    paperLine("authority", superior === null ? "" : agency, motto[1]),
    paperLine("rule", "─".repeat(8), "─".repeat(17)),
    paperLine("dated", number, `${place}, ngày …… tháng …… năm ${yearOf(today)}`),
    GAP,
  ];
}
