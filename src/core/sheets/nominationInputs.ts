import { TABLES } from "../names";
import { LONGEST_MESSAGE, type InputGuide, type InputRule } from "../cells/inputRules";
import { headingOf, type FieldId } from "../nominations/fields";
import { ENOUGH_OF_ACCEPTANCE } from "../nominations/registration";
import { SUBJECT_NAMES, type Criterion, type Plan } from "../plan/plan";
import { ENOUGH_LETTERS } from "../rules/achievement-too-short";
import { cutText } from "../text/formatText";

/** The tables for the drop-downs of awards and units; null = there is none. */
export interface Sources {
  awards: InputRule | null;
  units: InputRule | null;
}

/** The tables on the Office's sheets. */
export const OFFICE_SOURCES = {
  awards: { kind: "column", table: TABLES.awards, heading: "Hình thức khen thưởng" },
  units: { kind: "column", table: TABLES.units, heading: "Đơn vị" },
} as const satisfies Sources;

export const DATE_FORM = "Ghi ngày/tháng/năm, năm đủ 4 chữ số.";
const YES_OR_NO: InputGuide = {
  rule: { kind: "words", words: ["Có", "Không"] },
  alert: 'Cột này ghi "Có" hoặc "Không".',
};

/** Excel's prompt and warning for a column of nominations; null = none. They help before the first check. */
export function nominationInput(field: FieldId, plan: Plan, { awards, units }: Sources): InputGuide | null {
  const criterion = plan.criteria.find(({ code }) => field === `criterion:${code}`);
  if (criterion !== undefined) return criterionInput(criterion, plan);
  const prompt = (text: string) => ({ prompt: { title: cutText(headingOf(field), LONGEST_TITLE), text } });
  switch (field) {
    case "award":
      return awards && { rule: awards, alert: AWARD_ALERT };
    case "subject":
      return { rule: { kind: "words", words: Object.values(SUBJECT_NAMES) }, alert: SUBJECT_ALERT };
    case "unit":
      return units && { rule: units, alert: UNIT_ALERT };
    case "registeredOn":
      return { rule: { kind: "date" }, ...prompt(REGISTERED_ON), alert: DATE_FORM };
    case "proposedOn":
      return { rule: { kind: "date" }, ...prompt(PROPOSED_ON), alert: DATE_FORM };
    case "directInvolvement":
      return YES_OR_NO;
    case "achievement":
      return { rule: { kind: "text", least: ENOUGH_LETTERS }, ...prompt(ACHIEVEMENT), alert: ACHIEVEMENT_ALERT };
    case "report":
      return { rule: { kind: "text", least: 1 }, ...prompt(REPORT) };
    case "discipline":
      return { ...YES_OR_NO, ...prompt(DISCIPLINE) };
    case "lateAcceptance":
      return { rule: { kind: "text", least: ENOUGH_OF_ACCEPTANCE }, ...prompt(LATE), alert: LATE_ALERT };
    default:
      return null;
  }
}

/** Excel's limit for the title of a message. */
const LONGEST_TITLE = 32;

const AWARD_ALERT =
  "Chưa có hình thức này ở trang Kế hoạch. Chọn trong danh sách. Nếu là tên viết tắt, đề nghị Văn phòng ghi thêm vào cột Tên khác.";
const SUBJECT_ALERT = 'Cột Đối tượng chỉ ghi "Tập thể" hoặc "Cá nhân". Nếu đề nghị cả hai, tách thành hai dòng.';
const UNIT_ALERT =
  "Chưa có tên này ở trang Đơn vị. Chọn trong danh sách. Nếu là đơn vị mới, đề nghị Văn phòng bổ sung vào trang Đơn vị.";
const REGISTERED_ON = `Ngày của bản đăng ký gửi Văn phòng. ${DATE_FORM} Để trống nếu đăng ký chung theo đơn vị.`;
const PROPOSED_ON = `Ngày của văn bản đề nghị. ${DATE_FORM}`;
const ACHIEVEMENT = `Nêu rõ việc đã làm và kết quả, tối thiểu ${ENOUGH_LETTERS} chữ cái.`;
const ACHIEVEMENT_ALERT = `Tóm tắt thành tích quá ngắn (tối thiểu ${ENOUGH_LETTERS} chữ cái).`;
const REPORT = 'Khi đã nộp, ghi "Có" hoặc số báo cáo.';
const DISCIPLINE = 'Ghi "Có" nếu đang xem xét kỷ luật hoặc có đơn khiếu nại chưa giải quyết.';
const LATE = "Chỉ ghi khi đăng ký hoặc đề nghị quá hạn: ai chấp nhận, ngày nào, lý do.";
const LATE_ALERT = `Ghi đủ người chấp nhận, ngày và lý do (tối thiểu ${ENOUGH_OF_ACCEPTANCE} chữ cái).`;

/** The heading is only a code, so the prompt has the criterion's text. */
function criterionInput({ code, award, text }: Criterion, { awards }: Plan): InputGuide {
  const given = awards.find((each) => each.code === award);
  const end = `${given ? ` Áp dụng cho ${SUBJECT_NAMES[given.subject].toLowerCase()}.` : ""} Chọn "Đạt" hoặc "Không đạt".`;
  return {
    rule: { kind: "words", words: ["Đạt", "Không đạt"] },
    prompt: {
      title: cutText(`Tiêu chuẩn ${code}`, LONGEST_TITLE),
      text: `${cutText(text.replace(/[\s.;]+$/u, ""), LONGEST_MESSAGE - end.length - 1)}.${end}`,
    },
    alert: 'Ô này chỉ ghi "Đạt" hoặc "Không đạt".',
  };
}
