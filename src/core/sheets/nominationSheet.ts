import { SHEETS, TABLES } from "../names";
import { criterionField, type FieldId, type FieldName, FIELDS, headingOf, isOwnField } from "../nominations/fields";
import { type Criterion, type Plan, SUBJECT_NAMES } from "../plan/plan";
import type { CellStyle, DesignedLine, InputDesign, SheetDesign } from "./sheetDesign";
import { type InputGuide, type InputRule, MAX_MESSAGE_LENGTH } from "../cells/formats";
import { MIN_ACCEPTANCE_LETTERS } from "../nominations/readings";
import { MIN_LETTERS } from "../rules/achievement-too-short";
import { cutText } from "../text/formatText";

const HEADING_ROW = 4;

/** In characters; a criterion's column is as wide as its code. */
const WIDTHS: Partial<Record<FieldName, number>> = {
  ordinal: 6,
  award: 32,
  subject: 12,
  nominee: 26,
  position: 18,
  unit: 26,
  achievement: 48,
  report: 16,
  discipline: 16,
  lateAcceptance: 28,
};
const USUAL_WIDTH = 14;
const CRITERION_WIDTH = 9;

const FIELD_STYLES: Partial<Record<FieldName, CellStyle>> = {
  ordinal: "centred",
  registeredOn: "date",
  proposedOn: "date",
};

/** The columns in the Office's order: the criteria after the dates, without our own columns. */
export function nominationFields({ criteria }: Plan): FieldId[] {
  const index = FIELDS.indexOf("directInvolvement");
  const codes = criteria.map(({ code }) => criterionField(code));
  return [...FIELDS.slice(0, index), ...codes, ...FIELDS.slice(index)].filter((field) => !isOwnField(field));
}

/** The sheet `Đề nghị` with blank rows to fill. */
export function nominationSheet(plan: Plan, sources: Sources, rows: number): SheetDesign {
  const fields = nominationFields(plan);
  return {
    sheet: SHEETS.nominations,
    widths: fields.map(widthOf),
    heights: { [HEADING_ROW]: 48 },
    lines: linesAbove(plan, fields.length),
    tables: [
      {
        name: TABLES.nominations,
        row: HEADING_ROW,
        column: 0,
        headings: fields.map(headingOf),
        rows: Array.from({ length: rows }, () => fields.map(() => "")),
        styles: stylesOf(fields),
      },
    ],
    inputs: fields.flatMap((field, column): InputDesign[] => {
      const guide = nominationInput(field, plan, sources);
      return guide === null ? [] : [{ area: { row: HEADING_ROW + 1, column, rows, columns: 1 }, ...guide }];
    }),
    frozen: { rows: HEADING_ROW + 1, columns: fields.indexOf("nominee") + 1 },
    titleRow: HEADING_ROW,
  };
}

function widthOf(field: FieldId): number {
  return field.startsWith("criterion:") ? CRITERION_WIDTH : (WIDTHS[field as FieldName] ?? USUAL_WIDTH);
}

function stylesOf(fields: readonly FieldId[]): Record<number, CellStyle> {
  const styles = fields.map((field): [number, CellStyle | undefined] => [
    fields.indexOf(field),
    field.startsWith("criterion:") ? "centred" : FIELD_STYLES[field as FieldName],
  ]);
  return Object.fromEntries(styles.filter((entry): entry is [number, CellStyle] => entry[1] !== undefined));
}

function linesAbove({ agency, year }: Plan, columns: number): DesignedLine[] {
  const motto = { column: Math.max(6, columns - 9), columns: Math.min(9, columns - 6) };
  return [
    { row: 0, column: 0, columns: 6, text: agency.toUpperCase(), style: "letterhead" },
    { row: 0, ...motto, text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style: "letterhead" },
    { row: 1, ...motto, text: "Độc lập - Tự do - Hạnh phúc", style: "letterhead" },
    { row: 2, column: 0, columns, text: `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`, style: "title" },
    {
      row: 3,
      column: 0,
      columns,
      text: `Nhập từ dòng ${HEADING_ROW + 2}, rồi bấm Kiểm tra. Phần mềm thêm và ghi ba cột kết quả; không sửa ba cột đó.`,
      style: "note",
    },
  ];
}

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
function nominationInput(field: FieldId, plan: Plan, { awards, units }: Sources): InputGuide | null {
  const criterion = plan.criteria.find(({ code }) => field === `criterion:${code}`);
  if (criterion !== undefined) return criterionInput(criterion, plan);
  const prompt = (text: string) => ({ prompt: { title: cutText(headingOf(field), MAX_TITLE_LENGTH), text } });
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
      return { rule: { kind: "text", minLength: MIN_LETTERS }, ...prompt(ACHIEVEMENT), alert: ACHIEVEMENT_ALERT };
    case "report":
      return { rule: { kind: "text", minLength: 1 }, ...prompt(REPORT) };
    case "discipline":
      return { ...YES_OR_NO, ...prompt(DISCIPLINE) };
    case "lateAcceptance":
      return { rule: { kind: "text", minLength: MIN_ACCEPTANCE_LETTERS }, ...prompt(LATE), alert: LATE_ALERT };
    default:
      return null;
  }
}

/** Excel's limit for the title of a message. */
const MAX_TITLE_LENGTH = 32;

const AWARD_ALERT =
  "Chưa có hình thức này ở trang Kế hoạch. Chọn trong danh sách. Nếu là tên viết tắt, đề nghị Văn phòng ghi thêm vào cột Tên khác.";
const SUBJECT_ALERT = 'Cột Đối tượng chỉ ghi "Tập thể" hoặc "Cá nhân". Nếu đề nghị cả hai, tách thành hai dòng.';
const UNIT_ALERT =
  "Chưa có tên này ở trang Đơn vị. Chọn trong danh sách. Nếu là đơn vị mới, đề nghị Văn phòng bổ sung vào trang Đơn vị.";
const REGISTERED_ON = `Ngày của bản đăng ký gửi Văn phòng. ${DATE_FORM} Để trống nếu đăng ký chung theo đơn vị.`;
const PROPOSED_ON = `Ngày của văn bản đề nghị. ${DATE_FORM}`;
const ACHIEVEMENT = `Nêu rõ việc đã làm và kết quả, tối thiểu ${MIN_LETTERS} chữ cái.`;
const ACHIEVEMENT_ALERT = `Tóm tắt thành tích quá ngắn (tối thiểu ${MIN_LETTERS} chữ cái).`;
const REPORT = 'Khi đã nộp, ghi "Có" hoặc số báo cáo.';
const DISCIPLINE = 'Ghi "Có" nếu đang xem xét kỷ luật hoặc có đơn khiếu nại chưa giải quyết.';
const LATE = "Chỉ ghi khi đăng ký hoặc đề nghị quá hạn: ai chấp nhận, ngày nào, lý do.";
const LATE_ALERT = `Ghi đủ người chấp nhận, ngày và lý do (tối thiểu ${MIN_ACCEPTANCE_LETTERS} chữ cái).`;

/** The heading is only a code, so the prompt has the criterion's text. */
function criterionInput({ code, award, text }: Criterion, { awards }: Plan): InputGuide {
  const given = awards.find((each) => each.code === award);
  const end = `${given ? ` Áp dụng cho ${SUBJECT_NAMES[given.subject].toLowerCase()}.` : ""} Chọn "Đạt" hoặc "Không đạt".`;
  return {
    rule: { kind: "words", words: ["Đạt", "Không đạt"] },
    prompt: {
      title: cutText(`Tiêu chuẩn ${code}`, MAX_TITLE_LENGTH),
      text: `${cutText(text.replace(/[\s.;]+$/u, ""), MAX_MESSAGE_LENGTH - end.length - 1)}.${end}`,
    },
    alert: 'Ô này chỉ ghi "Đạt" hoặc "Không đạt".',
  };
}
