import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import { STAGE_NAMES, SUBJECT_NAMES } from "../plan/plan";
import { OUTCOME_NAMES, OUTCOMES } from "../report/outcome";
import type { Report } from "../report/report";
import { alerts } from "./alerts";
import { awardStates, type AwardState } from "./awardStates";
import { line, type SummaryLine } from "./summaryLine";
import { toDo } from "./toDo";
import { twoDigits } from "./twoDigits";

/** Characters of the line that names the plan: no more fit across the page. */
const LONGEST = 220;

/**
 * The lines from the first row to the one right above the list. How many they are depends on the number of awards alone,
 * so that the list stays where it is.
 */
export function summaryHead(checked: CheckedWorkbook, report: Report): SummaryLine[] {
  const { plan } = checked;
  const states = awardStates(checked, report);
  const alert = alerts(report, states);
  return [
    line("agency", plan.agency.toUpperCase(), "", "", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    line("motto", "", "", "", "", "", "", "Độc lập - Tự do - Hạnh phúc"),
    line("title", `TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM ${plan.year}`),
    line("plan", planLine(checked)),
    line("toDo", toDo(checked, states)),
    alert === "" ? line("overview", overview(report, states)) : line("alert", alert),
    line(
      "heading",
      ...["Hình thức khen thưởng", "", "", "", "Đối tượng", "Chỉ tiêu", "", "Đề nghị"],
      ...["Đủ điều kiện", "Đã duyệt", "Chỉ tiêu còn lại"],
    ),
    ...states.map(awardLine),
    line("hint", hint(checked, states)),
  ];
}

function planLine({ plan, today }: CheckedWorkbook): string {
  const number = `Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)}`;
  const state = `Giai đoạn: ${STAGE_NAMES[plan.stage]}. Kiểm tra ngày ${formatDay(today)}`;
  const room = LONGEST - number.length - state.length;
  const title = plan.title.length > room ? `${plan.title.slice(0, Math.max(0, room - 1)).trimEnd()}…` : plan.title;
  return `${number}${title === "" ? "" : `: ${title}`}. ${state}`;
}

/** The best outcome first. */
function overview({ totals, sheet }: Report, states: readonly AwardState[]): string {
  const counts = [...OUTCOMES]
    .reverse()
    .filter((outcome) => totals[outcome] > 0)
    .map((outcome) => `${twoDigits(totals[outcome])} ${OUTCOME_NAMES[outcome].toLowerCase()}`);
  const approved = states.reduce((sum, state) => sum + state.approved, 0);
  return (
    `${twoDigits(totals.rows)} đề nghị (trang ${sheet ?? ""}): ${counts.join(", ")}. ` +
    `Đã duyệt ${twoDigits(approved)} đề nghị.`
  );
}

function awardLine({ award, nominated, eligible, approved, left }: AwardState): SummaryLine {
  return line(
    "award",
    ...[award.name, "", "", "", SUBJECT_NAMES[award.subject]],
    ...[award.quota ?? "Kế hoạch không quy định", "", nominated, eligible, approved],
    left === null ? "" : left < 0 ? `Vượt ${-left}` : left,
  );
}

function hint({ nominations }: CheckedWorkbook, states: readonly AwardState[]): string {
  const unknown = nominations.length - states.reduce((sum, { nominated }) => sum + nominated, 0);
  const decide =
    'Ô nền vàng là đề nghị chưa có ý kiến. Chọn "Duyệt" hoặc "Không duyệt"; lý do (nếu có) ghi ở cột bên cạnh.';
  return unknown === 0 ? decide : `${decide} Có ${twoDigits(unknown)} đề nghị chưa rõ hình thức hoặc đối tượng.`;
}
