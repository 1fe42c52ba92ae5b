import type { CheckedWorkbook } from "../checkWorkbook";
import { SUBJECT_NAMES, lastDayInTime } from "../plan/plan";
import { groupBy } from "../groupBy";
import { OUTCOMES, OUTCOME_NAMES } from "../findings/outcome";
import { unitReports, type Report, type RowReport } from "../report/report";
import { table, type FigureLine } from "./figuresPage";
import { fitCell } from "../text/formatText";
import type { CellValue } from "../cells/snapshot";
import type { Nomination } from "../nominations/nomination";
import { formatDay } from "../calendar/day";

/** Awards by outcome. The chart shows the heading and the rows, except the row of unknown awards. */
export function awardFigures({ counts }: CheckedWorkbook, { rows }: Report): FigureLine[] {
  const byAward = groupBy(rows, ({ award }) => award ?? "");
  const unknown = byAward.get("");
  return table(
    "THEO HÌNH THỨC KHEN THƯỞNG",
    [1, 1, 1, 1, 1, 1],
    ["Hình thức khen thưởng", ...OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome])],
    [
      ...counts.map(({ award }) => [
        `${award.name} (${SUBJECT_NAMES[award.subject].toLowerCase()})`,
        ...countByOutcome(byAward.get(award.code) ?? []),
      ]),
      ...(unknown ? [["Chưa rõ hình thức hoặc đối tượng", ...countByOutcome(unknown)]] : []),
    ],
  );
}

/** The worst outcome first. */
function countByOutcome(rows: readonly RowReport[]): number[] {
  return OUTCOMES.map((outcome) => rows.filter((row) => row.outcome === outcome).length);
}

/** Rows of `SoLieuDonVi`: nominations of each unit by outcome, including units of the list without any. */
export function unitFigures(checked: CheckedWorkbook, report: Report): CellValue[][] {
  return unitReports(checked, report).map(({ name, rows }) => [
    fitCell(name || "(chưa ghi đơn vị)"),
    rows.length,
    ...countByOutcome(rows),
  ]);
}

/** Words of a leader's position, folded. */
const LEADS = /(?:^|\s)(?:trưởng|phó|giám đốc|chánh|chủ tịch|bí thư|hiệu trưởng|viện trưởng)(?:\s|$)/u;
/** Words after which "trưởng" is part of a grade or an office without subordinates. */
const NO_LEADER = /kế toán trưởng/u;

type Kind = "leader" | "staff" | "unknown";

/** Leaders and staff among the individuals; [] when the list has no positions. */
export function positionFigures({ nominations, sheet }: CheckedWorkbook): FigureLine[] {
  const individuals = nominations.filter(({ subject }) => subject === "individual");
  if (!sheet.layout.has("position") || individuals.length === 0) return [];
  const row = (name: string, kind: Kind) => {
    const count = individuals.filter((nomination) => kindOf(nomination) === kind).length;
    return [name, count, `${Math.round((count / individuals.length) * 100)}%`];
  };
  return table(
    "CÁ NHÂN THEO CHỨC VỤ",
    [1, 1, 1],
    ["Nhóm", "Số lượng", "Tỷ lệ"],
    [
      row("Lãnh đạo, quản lý", "leader"),
      row("Công chức, viên chức, người lao động", "staff"),
      ...[row("Chưa ghi chức vụ", "unknown")].filter(([, count]) => count !== 0),
    ],
  );
}

function kindOf({ position: { state, folded } }: Nomination): Kind {
  if (state !== "filled") return "unknown";
  return LEADS.test(folded) && !NO_LEADER.test(folded) ? "leader" : "staff";
}

/** Both deadlines, with the days left on the day of the check. */
export function deadlineFigures({ plan, today }: CheckedWorkbook): FigureLine[] {
  const row = (name: string, day: number, isInclusive: boolean) => [
    name,
    isInclusive ? "Hết ngày" : "Trước ngày",
    formatDay(day),
    daysLeft(lastDayInTime(day, isInclusive) - today),
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
