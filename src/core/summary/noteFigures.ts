import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import { lastDayInTime, SUBJECT_NAMES, type Award, type Plan } from "../plan/plan";
import { leftOutColumns, unitReports, type Report } from "../report/report";
import { note, section, type FigureLine } from "./figuresPage";

/** Characters that fit across columns I to N. */
const MAX_LINE_LENGTH = 135;

/** How the plan was read, what was not checked, which document to compare, and units without nominations. */
export function noteFigures(checked: CheckedWorkbook, report: Report): FigureLine[] {
  const texts = [...incomplete(report), ...readings(checked.plan), ...unchecked(checked.plan, report)];
  return [
    section("GHI CHÚ VỀ ÁP DỤNG KẾ HOẠCH VÀ NỘI DUNG CHƯA KIỂM TRA"),
    ...[...texts, ...unitsWithoutNominations(checked, report)].flatMap((text) =>
      wrapText(`- ${text}`, MAX_LINE_LENGTH).map(note),
    ),
  ];
}

function incomplete({ complete, crashedRules }: Report): string[] {
  return complete ? [] : [`CHƯA ĐẦY ĐỦ: các quy tắc sau gặp lỗi khi kiểm tra: ${crashedRules.join(", ")}.`];
}

function readings(plan: Plan): string[] {
  const deadline = (name: string, day: number, isInclusive: boolean) =>
    `${name}: ${isInclusive ? "hết" : "trước"} ngày ${formatDay(day)}, hạn cuối là ngày ` +
    formatDay(lastDayInTime(day, isInclusive));
  return [
    ...quotas(plan.awards),
    `${deadline("Hạn đăng ký", plan.registrationDeadline, plan.registrationInclusive)}; ` +
      `${deadline("hạn đề nghị", plan.proposalDeadline, plan.proposalInclusive)}.`,
    ...(plan.customaryChecks ? ["Có kiểm tra hồ sơ theo thông lệ, ngoài nội dung Kế hoạch."] : []),
    ...(plan.movementClass === "" ? [] : [`Phân loại phong trào của Sở: ${plan.movementClass} (để tham khảo).`]),
  ];
}

function quotas(awards: readonly Award[]): string[] {
  const stated = new Map<string, string[]>();
  for (const { name, subject, quota } of awards) {
    if (quota === null) continue;
    const text = `${String(quota).padStart(2, "0")} ${SUBJECT_NAMES[subject].toLowerCase()}`;
    stated.set(name, [...(stated.get(name) ?? []), text]);
  }
  if (stated.size === 0) return ["Kế hoạch không quy định chỉ tiêu."];
  const list = [...stated].map(([name, counts]) => `${name} ${counts.join(", ")}`).join("; ");
  return [
    `Chỉ tiêu được hiểu là mức tối đa của cả cơ quan: ${list}.`,
    ...(awards.some(({ quota }) => quota === null) ? ["Ô chỉ tiêu để trống: Kế hoạch không quy định chỉ tiêu."] : []),
  ];
}

function unchecked(plan: Plan, report: Report): string[] {
  const covered = new Set(plan.criteria.map(({ award }) => award));
  const documents = new Map(
    plan.awards
      .filter(({ code }) => !covered.has(code))
      .map(({ name, source }) => [name, source === "" ? "văn bản quy định hình thức này" : source]),
  );
  const { columns, lacksUnits } = leftOutColumns(report);
  const leftOut = columns.map((name) => `"${name}"`).join(", ");
  return [
    ...[...documents].map(
      ([name, document]) => `${name}: chưa có tiêu chuẩn trong sổ; đối chiếu hồ sơ với ${document}.`,
    ),
    ...(lacksUnits ? ["Chưa có danh sách đơn vị, nên chưa đối chiếu được tên đơn vị."] : []),
    ...(leftOut === "" ? [] : [`Thiếu cột nên chưa kiểm tra: ${leftOut}.`]),
    ...report.sheetFindings.map(({ message }) => message.vi),
  ];
}

/** Units without nominations: who registered and who did not. */
function unitsWithoutNominations(checked: CheckedWorkbook, report: Report): string[] {
  if (!checked.units.hasRegistrationColumn) return [];
  const missing = unitReports(checked, report).flatMap(({ unit, rows }) => (rows.length === 0 && unit ? [unit] : []));
  const list = (text: string, isRegistered: boolean) => {
    const names = missing
      .filter(({ registeredOn }) => (registeredOn !== null) === isRegistered)
      .map(({ name }) => name);
    return names.length === 0 ? [] : [`${text}, chưa có đề nghị: ${names.join("; ")}.`];
  };
  return [...list("Đã đăng ký", true), ...list("Chưa đăng ký", false)];
}

/** Wraps a text into lines of at most `width` characters; a longer word is not broken. */
export function wrapText(text: string, longest: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    if (line !== "" && line.length + 1 + word.length > longest) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
