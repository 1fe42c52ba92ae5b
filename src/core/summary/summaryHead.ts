import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import { type Award, STAGE_NAMES, SUBJECT_NAMES } from "../plan/plan";
import { isReady, type Outcome, OUTCOME_NAMES, OUTCOMES, ownOutcomeOf } from "../findings/outcome";
import type { Report } from "../report/report";
import { line, type SummaryLine } from "./pageFormats";
import { countOnLine, twoDigits, upperFirst } from "../text/formatText";
import { approvedNotEligible } from "../rules/approved-not-eligible";
import { changedAfterDecision } from "../rules/changed-after-decision";
import { decisionUnreadable } from "../rules/decision-unreadable";
import { approvedGone } from "../decisions/directorRows";
import type { Nomination } from "../nominations/nomination";

/** Longest line about the plan that fits across the page, in characters. */
const MAX_PLAN_LENGTH = 205;

/** Longest bold line that fits across the page in eight points. */
const MAX_BOLD_LENGTH = 240;

/**
 * The lines from the first row to the one directly above the list. Their number depends only on the number of awards,
 * so that the list does not move.
 */
export function summaryHead(checked: CheckedWorkbook, report: Report): SummaryLine[] {
  const { plan } = checked;
  const states = awardStates(checked, report);
  const alert = alerts(checked, report, states);
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
  const room = MAX_PLAN_LENGTH - number.length - state.length;
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
  return [
    'Ô nền vàng là đề nghị chưa có ý kiến. Chọn "Duyệt" hoặc "Không duyệt"; lý do (nếu có) ghi ở cột bên cạnh.',
    ...(unknown === 0 ? [] : [`Có ${twoDigits(unknown)} đề nghị chưa rõ hình thức hoặc đối tượng.`]),
    "Bấm Kiểm tra để cập nhật số liệu ở trên.",
  ].join(" ");
}

/** What the Director has to do now, in one sentence. */
function toDo({ nominations, plan }: CheckedWorkbook, states: readonly AwardState[]): string {
  if (plan.stage === "registration")
    return `Đang đăng ký thi đua, chưa xét duyệt: đã ghi ${twoDigits(nominations.length)} đề nghị.`;
  const open = nominations.filter(isOpen).length;
  if (open === 0) return `Tất cả ${twoDigits(nominations.length)} đề nghị đã có ý kiến.`;
  const rest = `còn ${twoDigits(open)} đề nghị chưa có ý kiến`;
  const tasks = tasksOf(states);
  if (tasks.length > 0) {
    const sentence = `${upperFirst([...tasks, rest].join("; "))}.`;
    if (sentence.length <= MAX_BOLD_LENGTH) return sentence;
    return `Lựa chọn, xem xét theo chỉ tiêu còn lại của từng hình thức trong bảng dưới; ${rest}.`;
  }
  if (states.some(({ ready }) => ready > 0)) return `Đã duyệt đủ chỉ tiêu; ${rest}.`;
  return `Chưa có đề nghị nào đủ điều kiện trình xét; ${rest}.`;
}

/** Skips awards with nothing to decide on, or whose quota is used up. */
function tasksOf(states: readonly AwardState[]): string[] {
  const ready = states.filter((state) => state.ready > 0).sort((a, b) => b.open - a.open);
  const limited = ready.filter(({ left }) => left !== null && left > 0);
  const choices = limited.filter(({ open, left }) => left !== null && open > left);
  const others = limited.filter((state) => !choices.includes(state));
  const unlimited = ready.filter(({ left }) => left === null).reduce((sum, { open }) => sum + open, 0);
  const name = (state: AwardState) => nameOf(state, limited);
  return [
    ...listOf(
      "chọn",
      choices.map((state) => `${twoDigits(state.left ?? 0)} trong ${name(state)}`),
    ),
    ...listOf("xem xét", [
      ...others.map((state) => `${name(state)} (chỉ tiêu còn ${twoDigits(state.left ?? 0)})`),
      ...(unlimited > 0 ? [`${twoDigits(unlimited)} đề nghị thuộc hình thức không quy định chỉ tiêu`] : []),
    ]),
  ];
}

function listOf(verb: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`${verb} ${texts.join(", ")}`];
}

/** The subject is enough unless several of its awards are named. */
function nameOf({ award, open }: AwardState, named: readonly AwardState[]): string {
  const isUnique = named.filter((state) => state.award.subject === award.subject).length === 1;
  const nominations = `${twoDigits(open)} đề nghị ${SUBJECT_NAMES[award.subject].toLowerCase()}`;
  return isUnique ? nominations : `${nominations} tặng ${award.name}`;
}

const INCOMPLETE = "CHƯA ĐẦY ĐỦ: ";
const REVIEW = "Xem lại: ";

/** Whether a line on the page is an alert of an earlier check. */
export const isAlert = (text: string): boolean => text.startsWith(INCOMPLETE) || text.startsWith(REVIEW);

/** What the Director should know before deciding; "" = nothing. */
function alerts(checked: CheckedWorkbook, report: Report, states: readonly AwardState[]): string {
  const first = incomplete(report);
  const room = MAX_BOLD_LENGTH - first.length - REVIEW.length;
  return [first, toReview(checked, report, states, room)].filter((text) => text !== "").join(" ");
}

function incomplete({ complete, crashedRules }: Report): string {
  if (complete) return "";
  const count = twoDigits(crashedRules.length);
  return `${INCOMPLETE}${count} nội dung kiểm tra gặp lỗi, chưa có kết quả; đề nghị báo Văn phòng trước khi quyết định.`;
}

function toReview(checked: CheckedWorkbook, { rows }: Report, states: readonly AwardState[], room: number): string {
  const about = (id: string, text: string): string[] => {
    const count = rows.filter(({ findings }) => findings.some(({ rule }) => rule === id)).length;
    return count === 0 ? [] : [`${twoDigits(count)} ${text}`];
  };
  const over = states.flatMap(({ award, approved, left }) =>
    left === null || left >= 0
      ? []
      : [`đã duyệt ${twoDigits(approved)} ${SUBJECT_NAMES[award.subject].toLowerCase()}, vượt ${twoDigits(-left)}`],
  );
  const all = [
    ...over,
    ...about(changedAfterDecision.id, "đề nghị thay đổi sau khi có ý kiến"),
    ...about(approvedNotEligible.id, "đề nghị đã duyệt nhưng không hợp lệ"),
    ...about(decisionUnreadable.id, "ý kiến chưa đọc được"),
    ...goneText(checked),
  ];
  return all.length === 0 ? "" : `${REVIEW}${joined(all, room)}.`;
}

const more = (count: number) => `và ${twoDigits(count)} nội dung khác`;

/** As many of the texts as have room on a line, and how many more there are. */
function joined(texts: readonly string[], room: number): string {
  if (texts.join("; ").length <= room) return texts.join("; ");
  const shown = texts.slice(
    0,
    countOnLine(texts, (text) => text, room - more(0).length - 1),
  );
  return `${shown.join("; ")} ${more(texts.length - shown.length)}`;
}

function goneText(checked: CheckedWorkbook): string[] {
  const gone = approvedGone(checked).length;
  return gone === 0 ? [] : [`${twoDigits(gone)} đề nghị đã duyệt không còn trong danh sách đề nghị`];
}

/** How far the Director has decided for one award and subject. */
interface AwardState {
  award: Award;
  nominated: number;
  /** Nothing is missing or wrong; some may be for the Director to judge. */
  eligible: number;
  approved: number;
  /** How many more may be approved, negative when there are too many; null = the plan states no quota. */
  left: number | null;
  /** Nominations without a decision. */
  open: number;
  /** Those of them with nothing left for the unit to complete or correct. */
  ready: number;
}

const ELIGIBLE: readonly Outcome[] = ["valid", "review"];

const isOpen = ({ decision }: Nomination): boolean => decision === null || decision.verdict === "undecided";

/** By the plan's rows, in their order. */
function awardStates({ nominations, counts }: CheckedWorkbook, { rows }: Report): AwardState[] {
  return counts.map(({ award, approvedRows }) => {
    const own = nominations
      .map((nomination, index) => ({ nomination, findings: rows[index]?.findings ?? [] }))
      .filter(({ nomination }) => nomination.category?.code === award.code);
    const open = own.filter(({ nomination }) => isOpen(nomination));
    const approved = approvedRows.length;
    return {
      award,
      nominated: own.length,
      eligible: own.filter(({ findings }) => ELIGIBLE.includes(ownOutcomeOf(findings))).length,
      approved,
      left: award.quota === null ? null : award.quota - approved,
      open: open.length,
      ready: open.filter(({ findings }) => isReady(findings)).length,
    };
  });
}
