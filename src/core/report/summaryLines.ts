import type { CheckedWorkbook } from "../checkWorkbook";
import { formatDay } from "../calendar/day";
import { lastGoodDay, STAGE_NAMES, SUBJECT_NAMES } from "../plan/plan";
import type { CellValue } from "../snapshot";
import { OUTCOME_NAMES, OUTCOMES, type Outcome } from "./outcome";
import type { Report, RowReport } from "./report";

/** Changes whenever a rule's answers change, so that a sheet tells by which rules it was made. */
export const RULES_VERSION = "1.0";

/** Columns A to J. */
export const SUMMARY_WIDTH = 10;

export type LineKind = "letterhead" | "title" | "subtitle" | "note" | "section" | "heading" | "body" | "blank";

/** One row of the summary above the list. */
export interface SummaryLine {
  kind: LineKind;
  cells: CellValue[];
}

const line = (kind: LineKind, ...cells: CellValue[]): SummaryLine => ({
  kind,
  cells: Array.from({ length: SUMMARY_WIDTH }, (_, at) => cells[at] ?? ""),
});
const BLANK = line("blank");

/** What stands above the Director's list; `list` are the last lines, right above it. */
export function summaryLines(checked: CheckedWorkbook, report: Report): { top: SummaryLine[]; list: SummaryLine[] } {
  return {
    top: [
      ...letterhead(checked, report),
      ...assumptions(checked, report),
      BLANK,
      ...awards(checked, report),
      BLANK,
      ...deadlines(checked),
      BLANK,
      ...units(checked, report),
      BLANK,
    ],
    list: [
      line("section", "DANH SÁCH TRÌNH GIÁM ĐỐC"),
      line("note", 'Ghi "Duyệt" hoặc "Không duyệt" vào cột Ý kiến Giám đốc; phần giải thích ghi vào cột Ghi chú.'),
    ],
  };
}

function letterhead({ plan, today }: CheckedWorkbook, { totals, sheet }: Report): SummaryLine[] {
  const counts = OUTCOMES.filter((outcome) => totals[outcome] > 0)
    .map((outcome) => `${totals[outcome]} ${OUTCOME_NAMES[outcome].toLowerCase()}`)
    .join(", ");
  return [
    line("letterhead", plan.agency.toUpperCase(), "", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    line("letterhead", "", "", "", "", "", "Độc lập - Tự do - Hạnh phúc"),
    BLANK,
    line("title", `TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM ${plan.year}`),
    line("subtitle", plan.title),
    line(
      "subtitle",
      `Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)}. Giai đoạn: ${STAGE_NAMES[plan.stage]}`,
    ),
    BLANK,
    line(
      "note",
      `Kiểm tra ngày ${formatDay(today)}, bộ quy tắc ${RULES_VERSION}. Trang "${sheet}": ${totals.rows} đề nghị (${counts}).`,
    ),
  ];
}

function assumptions({ plan, units }: CheckedWorkbook, report: Report): SummaryLine[] {
  const covered = new Set(plan.criteria.map((criterion) => criterion.award));
  const sources = new Set(
    plan.awards.filter(({ code }) => !covered.has(code)).map(({ source, name }) => source || name),
  );
  const leftOut = [...new Set(report.checksLeftOut.map(({ missing }) => `"${missing}"`))].join(", ");
  return [
    ...(report.complete ? [] : [`CHƯA ĐẦY ĐỦ: các quy tắc sau bị lỗi khi chạy: ${report.crashedRules.join(", ")}.`]),
    "Chỉ tiêu được hiểu là tổng số và mức tối đa của cả cơ quan.",
    ...(sources.size > 0 ? [`Chưa có tiêu chuẩn trong kế hoạch; cần đối chiếu với: ${[...sources].join("; ")}.`] : []),
    ...(units.known ? [] : ["Chưa có danh sách đơn vị (bảng DonVi), nên chưa đối chiếu được tên đơn vị."]),
    ...(leftOut === "" ? [] : [`Thiếu cột nên chưa kiểm tra: ${leftOut}.`]),
    ...(plan.customaryChecks ? ["Có kiểm tra hồ sơ theo thông lệ, ngoài kế hoạch."] : []),
    ...(plan.movementClass === "" ? [] : [`Phân loại phong trào của Sở: ${plan.movementClass} (để tham khảo).`]),
    ...report.sheetFindings.map(({ message }) => message.vi),
  ].map((text) => line("note", `- ${text}`));
}

function awards({ counts }: CheckedWorkbook, { rows }: Report): SummaryLine[] {
  const by = groupRows(rows, ({ award }) => award ?? "");
  const numbers = (list: RowReport[]) => {
    const of = (...outcomes: Outcome[]) => list.filter(({ outcome }) => outcomes.includes(outcome)).length;
    return [list.length, of("valid"), of("invalid", "incomplete", "review"), of("uncheckable")];
  };
  const unknown = by.get("");
  return [
    line("section", "CÁC HÌNH THỨC KHEN THƯỞNG"),
    line(
      "heading",
      "STT",
      "Hình thức",
      "Đối tượng",
      "Chỉ tiêu",
      "Đề nghị",
      "Hợp lệ",
      "Cần xử lý",
      "Chưa đủ căn cứ",
      "Đã duyệt",
      "Còn lại",
    ),
    ...counts.map(({ award, approvedRows }, at) => {
      const approved = approvedRows.length;
      const left = award.quota === null ? "" : award.quota - approved;
      const quota = award.quota ?? "Không nêu";
      const subject = SUBJECT_NAMES[award.subject];
      return line("body", at + 1, award.name, subject, quota, ...numbers(by.get(award.code) ?? []), approved, left);
    }),
    ...(unknown ? [line("body", "", "Chưa rõ hình thức hoặc đối tượng", "", "", ...numbers(unknown), "", "")] : []),
  ];
}

function deadlines({ plan, today }: CheckedWorkbook): SummaryLine[] {
  const row = (at: number, name: string, day: number, inclusive: boolean) => {
    const last = lastGoodDay(day, inclusive);
    const left = last - today;
    const rule = inclusive ? "Hết ngày" : "Trước ngày";
    return line(
      "body",
      at,
      name,
      "",
      formatDay(day),
      rule,
      `Ngày cuối còn hợp lệ: ${formatDay(last)}`,
      left >= 0 ? `Còn ${left} ngày` : "Đã hết hạn",
    );
  };
  return [
    line("section", "THỜI HẠN"),
    line("heading", "STT", "Mốc", "", "Ngày", "Cách tính", "Ngày cuối", "Tình trạng"),
    row(1, "Hạn đăng ký thi đua", plan.registrationDeadline, plan.registrationInclusive),
    row(2, "Hạn đề nghị khen thưởng", plan.proposalDeadline, plan.proposalInclusive),
  ];
}

function units({ units: known, nominations }: CheckedWorkbook, { rows }: Report): SummaryLine[] {
  const names = new Map<string, string>();
  const keyed = rows.map((row, at) => {
    const nomination = nominations[at];
    const key = nomination?.unitKey ?? "";
    if (!names.has(key)) names.set(key, nomination?.unit?.name ?? (key === "" ? "(chưa ghi đơn vị)" : row.unit.trim()));
    return { key, row };
  });
  for (const unit of known.list) if (![...names.values()].includes(unit.name)) names.set(`\n${unit.name}`, unit.name);
  const order = [...names].sort(([, a], [, b]) => a.localeCompare(b, "vi"));
  const by = groupRows(keyed, ({ key }) => key);
  return [
    line("section", "THEO ĐƠN VỊ"),
    line("heading", "STT", "Đơn vị", "", "Đề nghị", ...OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome])),
    ...order.map(([key, name], at) => {
      const list = by.get(key) ?? [];
      const numbers = OUTCOMES.map((outcome) => list.filter(({ row }) => row.outcome === outcome).length);
      return line("body", at + 1, name, "", list.length, ...numbers);
    }),
  ];
}

function groupRows<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
