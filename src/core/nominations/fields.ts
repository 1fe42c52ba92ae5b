import { fold, headingKey } from "../text/fold";
import { firstLetter, INTRICATE, INVISIBLES, mayBeginWith, traitsOf } from "../text/traits";
import type { Finding, Message } from "../findings/finding";
import type { Criterion } from "../plan/plan";
import type { Nomination } from "./nomination";

/** The fields in the order of their columns, with the headings that the Office gives them. */
export const HEADINGS = {
  ordinal: "STT",
  id: "Mã đề nghị",
  award: "Hình thức khen thưởng",
  subject: "Đối tượng",
  nominee: "Tên tập thể, cá nhân",
  position: "Chức vụ",
  unit: "Đơn vị",
  registeredOn: "Ngày đăng ký thi đua",
  proposedOn: "Ngày đề nghị",
  directInvolvement: "Trực tiếp chỉ đạo, tham gia",
  achievement: "Tóm tắt thành tích",
  report: "Báo cáo thành tích",
  discipline: "Đang xem xét kỷ luật, khiếu nại",
  lateAcceptance: "Chấp nhận trễ hạn",
  status: "Trạng thái kiểm tra",
  detail: "Chi tiết kiểm tra",
};

export type FieldName = keyof typeof HEADINGS;

export const FIELDS = Object.keys(HEADINGS) as FieldName[];

/** A column of the nominations: one of the fields, or a criterion by its code. */
export type FieldId = FieldName | `criterion:${string}`;

const OTHER_HEADINGS: Partial<Record<FieldName, readonly string[]>> = {
  ordinal: ["Số TT", "TT"],
  award: ["Hình thức", "Danh hiệu thi đua/Hình thức khen thưởng", "Hình thức đề nghị"],
  subject: ["Phân loại khen thưởng", "Loại đối tượng", "Tập thể/Cá nhân"],
  nominee: ["Họ và tên", "Họ tên", "Tên tập thể/cá nhân", "Tên tập thể/cá nhân/hộ gia đình", "Tên đơn vị/tập thể"],
  position: ["Chức danh"],
  unit: ["Đơn vị công tác", "Phòng/đơn vị", "Phòng ban"],
  registeredOn: ["Ngày đăng ký"],
  proposedOn: ["Ngày đề nghị khen thưởng", "Ngày nộp", "Ngày gửi"],
  achievement: ["Thành tích", "Thành tích đạt được", "Nội dung thành tích"],
  report: ["Minh chứng", "Hồ sơ kèm theo"],
  lateAcceptance: ["Ngoại lệ"],
};

/** Without these four nothing can be checked. */
export const REQUIRED = ["award", "subject", "nominee", "unit"] as const;

/** Written by the add-in. */
export const OWN = ["id", "status", "detail"] as const;
export type OwnField = (typeof OWN)[number];

export const isOwnField = (field: FieldId): boolean => (OWN as readonly FieldId[]).includes(field);

/** A row with a value in one of these is a nomination. */
export const ROW_FIELDS = ["award", "subject", "nominee", "unit", "achievement"] as const;

const BY_KEY = new Map<string, FieldName>(
  FIELDS.flatMap((field) => knownHeadings(field).map((heading) => [headingKey(heading), field] as const)),
);

export const fieldByKey = (key: string): FieldName | undefined => BY_KEY.get(key);

/** The known headings of a field, the Office's first. */
export function knownHeadings(field: FieldName): string[] {
  return [HEADINGS[field], ...(OTHER_HEADINGS[field] ?? [])];
}

export const criterionField = (code: string): FieldId => `criterion:${code}`;

/** The heading that a message begins with: the Office's own, or the criterion's code. */
export function headingOf(field: FieldId): string {
  return field.startsWith("criterion:") ? field.slice("criterion:".length) : HEADINGS[field as FieldName];
}

/** The place of another finding of the row: " (ô K7, cột Tóm tắt thành tích)", or "" if it has no column. */
export function columnInWords({ cell, field }: Pick<Finding, "cell" | "field">): Message {
  if (cell === null || field === null) return { vi: "", en: "" };
  return { vi: ` (ô ${cell}, cột ${headingOf(field)})`, en: ` (cell ${cell}, column ${headingOf(field)})` };
}

/**
 * Returns a function from the text of a heading to the field of its column, for one plan. Answers that people gave come
 * first, then the headings of the fields, then the criteria.
 */
export function headingReader(
  criteria: readonly Criterion[],
  mapping: ReadonlyMap<string, FieldId | null> = new Map(),
): (text: string) => FieldId | null {
  const byKey = new Map<string, FieldId>();
  // Codes first: a code names its criterion even where it is the text of another one.
  for (const heading of ["code", "text"] as const) {
    for (const criterion of criteria) {
      const key = headingKey(criterion[heading]);
      if (key !== "" && !byKey.has(key)) byKey.set(key, criterionField(criterion.code));
    }
  }
  const keys = [...BY_KEY.keys(), ...byKey.keys()];
  const skeletons = new Set(keys.map((key) => traitsOf(key).skeleton));
  const letters = new Set(keys.map(firstLetter));
  return (text) => {
    const mapped = mapping.size === 0 ? undefined : mapping.get(fold(text));
    if (mapped !== undefined) return mapped;
    if (!mayBeginWith(letters, text) || !mayBeAny(text, skeletons)) return null;
    const key = headingKey(text);
    if (key === "") return null;
    return BY_KEY.get(key) ?? byKey.get(key) ?? null;
  };
}

/** A cheap test that is false for most texts that are no heading: every text near the top of a sheet is tried. */
function mayBeAny(text: string, skeletons: ReadonlySet<number>): boolean {
  const { traits, skeleton } = traitsOf(text);
  return skeletons.has(skeleton) || (traits & (INVISIBLES | INTRICATE)) !== 0 || text.includes("(");
}

/** The columns that hold dates. */
export const DATE_FIELDS = ["registeredOn", "proposedOn"] as const;

/** The columns of short texts that people type by hand. */
export const SHORT_TEXTS = [
  { field: "nominee", read: ({ nominee }: Nomination) => nominee },
  { field: "unit", read: ({ unitText }: Nomination) => unitText },
  { field: "position", read: ({ position }: Nomination) => position },
  { field: "award", read: ({ award }: Nomination) => award },
] as const;
