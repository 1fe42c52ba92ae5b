import { formatDay } from "../../calendar/day";
import type { CheckedWorkbook } from "../../checkWorkbook";
import { isDecided } from "../../nominations/decision";
import { STAGE_NAMES } from "../../plan/plan";
import { OUTCOME_NAMES, OUTCOMES } from "../outcome";
import type { Report } from "../report";
import { BLANK, line, type SummaryLine } from "./line";

/** Changes whenever a rule's answers change, so that a sheet tells by which rules it was made. */
const RULES_VERSION = "1.0";

const RULE = "─".repeat(12);
const LONG_RULE = "─".repeat(20);

/** Agency and motto as on an office's papers, title, plan, and where the campaign stands. */
export function headLines(checked: CheckedWorkbook, report: Report): SummaryLine[] {
  const { plan, today } = checked;
  const standing = [line("standing", nominated(report)), line("standing", decided(checked, report))];
  return [
    line("agency", plan.agency.toUpperCase(), "", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    line("agency", "", "", "", "", "", "Độc lập - Tự do - Hạnh phúc"),
    line("rule", RULE, "", "", "", "", LONG_RULE),
    line("title", `TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM ${plan.year}`),
    line("subtitle", plan.title),
    line(
      "subtitle",
      `Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)}. Giai đoạn: ${STAGE_NAMES[plan.stage]}`,
    ),
    BLANK,
    // While the Director decides, what waits for him comes first.
    ...(plan.stage === "decision" ? standing.reverse() : standing),
    line(
      "note",
      `Kiểm tra ngày ${formatDay(today)}, bộ quy tắc phiên bản ${RULES_VERSION}, trên trang "${report.sheet}".`,
    ),
    ...(report.complete
      ? []
      : [line("note", `CHƯA ĐẦY ĐỦ: các quy tắc sau bị lỗi khi chạy: ${report.crashedRules.join(", ")}.`)]),
    BLANK,
  ];
}

function nominated({ totals }: Report): string {
  const counts = [...OUTCOMES]
    .reverse()
    .filter((outcome) => totals[outcome] > 0)
    .map((outcome) => `${totals[outcome]} ${OUTCOME_NAMES[outcome].toLowerCase()}`);
  return `${totals.rows} đề nghị: ${counts.join(", ")}.`;
}

function decided({ nominations, counts }: CheckedWorkbook, { rows }: Report): string {
  const waiting = rows.filter((_, at) => !isDecided(nominations[at]?.decision ?? null));
  const ready = waiting.filter(({ outcome }) => outcome === "valid" || outcome === "review").length;
  const approved = counts.reduce((sum, { approvedRows }) => sum + approvedRows.length, 0);
  const all = `Chờ ý kiến Giám đốc: ${waiting.length} đề nghị`;
  return `${all}, trong đó ${ready} đã đủ để xem xét. Đã duyệt: ${approved}.`;
}
