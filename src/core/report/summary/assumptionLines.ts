import { formatDay } from "../../calendar/day";
import type { CheckedWorkbook } from "../../checkWorkbook";
import { lastGoodDay } from "../../plan/plan";
import { leftOutColumns } from "../leftOutColumns";
import type { Report } from "../report";
import { line, type SummaryLine } from "./line";

/** How the plan was read, and what was not checked and against which paper it is to be compared. */
export function assumptionLines(checked: CheckedWorkbook, report: Report): SummaryLine[] {
  return [
    line("section", "CÁCH HIỂU KẾ HOẠCH VÀ PHẦN CHƯA KIỂM TRA"),
    ...[...readings(checked), ...unchecked(checked, report)].map((text) => line("note", `- ${text}`)),
  ];
}

function readings({ plan }: CheckedWorkbook): string[] {
  const counted = (name: string, day: number, inclusive: boolean) =>
    `${name}: ${inclusive ? "hết" : "trước"} ngày ${formatDay(day)}, ngày cuối còn trong hạn là ` +
    formatDay(lastGoodDay(day, inclusive));
  const quotas = plan.awards.filter(({ quota }) => quota !== null);
  const stated = quotas.map(({ code, quota }) => `${code} ${String(quota).padStart(2, "0")}`).join(", ");
  return [
    stated === ""
      ? "Kế hoạch không nêu chỉ tiêu."
      : `Chỉ tiêu (${stated}) được hiểu là tổng số và là mức tối đa của cả cơ quan` +
        (quotas.length < plan.awards.length ? "; ô chỉ tiêu trống là kế hoạch không nêu." : "."),
    `${counted("Hạn đăng ký", plan.registrationDeadline, plan.registrationInclusive)}; ` +
      `${counted("hạn đề nghị", plan.proposalDeadline, plan.proposalInclusive)}.`,
    ...(plan.customaryChecks ? ["Có kiểm tra hồ sơ theo thông lệ, ngoài nội dung kế hoạch."] : []),
    ...(plan.movementClass === "" ? [] : [`Phân loại phong trào của Sở: ${plan.movementClass} (để tham khảo).`]),
  ];
}

function unchecked({ plan }: CheckedWorkbook, report: Report): string[] {
  const covered = new Set(plan.criteria.map((criterion) => criterion.award));
  const sources = new Set(
    plan.awards.filter(({ code }) => !covered.has(code)).map(({ source, name }) => source || name),
  );
  const { columns, lacksUnits } = leftOutColumns(report);
  const leftOut = columns.map((name) => `"${name}"`).join(", ");
  return [
    ...(sources.size > 0
      ? [`Chưa có tiêu chuẩn để kiểm tra; đối chiếu hồ sơ giấy với: ${[...sources].join("; ")}.`]
      : []),
    ...(lacksUnits ? ["Chưa có danh sách đơn vị (bảng DonVi), nên chưa đối chiếu được tên đơn vị."] : []),
    ...(leftOut === "" ? [] : [`Thiếu cột nên chưa kiểm tra: ${leftOut}.`]),
    ...report.sheetFindings.map(({ message }) => message.vi),
  ];
}
