import type { Sheet } from "../../workbench/host/model";
import { cellAt, isBlank, isError, textOf } from "./cells";
import type { Criterion } from "./types";
import { headingKey } from "./text";

export const required = ["award", "subject", "nominee", "unit"];
export const ownFields = ["id", "status", "detail"];

const headings: Record<string, string[]> = {
  ordinal: ["STT", "Số TT", "TT"],
  id: ["Mã đề nghị"],
  award: ["Hình thức khen thưởng", "Hình thức", "Danh hiệu thi đua/Hình thức khen thưởng", "Hình thức đề nghị"],
  subject: ["Đối tượng", "Phân loại khen thưởng", "Loại đối tượng", "Tập thể/Cá nhân"],
  nominee: [
    "Tên tập thể, cá nhân",
    "Họ và tên",
    "Họ tên",
    "Tên tập thể/cá nhân",
    "Tên tập thể/cá nhân/hộ gia đình",
    "Tên đơn vị/tập thể",
  ],
  position: ["Chức vụ", "Chức danh"],
  unit: ["Đơn vị", "Đơn vị công tác", "Phòng/đơn vị", "Phòng ban"],
  registeredOn: ["Ngày đăng ký thi đua", "Ngày đăng ký"],
  proposedOn: ["Ngày đề nghị", "Ngày đề nghị khen thưởng", "Ngày nộp", "Ngày gửi"],
  directInvolvement: ["Trực tiếp chỉ đạo, tham gia"],
  achievement: ["Tóm tắt thành tích", "Thành tích", "Thành tích đạt được", "Nội dung thành tích"],
  report: ["Báo cáo thành tích", "Minh chứng", "Hồ sơ kèm theo"],
  discipline: ["Đang xem xét kỷ luật, khiếu nại"],
  lateAcceptance: ["Chấp nhận trễ hạn", "Ngoại lệ"],
  status: ["Trạng thái kiểm tra"],
  detail: ["Chi tiết kiểm tra"],
};

export const criterionField = (code: string): string => `criterion ${code}`;

const fieldByKey = new Map(
  Object.entries(headings).flatMap(([field, names]) => names.map((name) => [headingKey(name), field] as const)),
);

export const fixedField = (text: string): string | null => fieldByKey.get(headingKey(text)) ?? null;

/** As the contract writes it. */
export const headingOf = (field: string): string => headings[field]?.[0] ?? "";

/** The same, with the names under which the field is also found. */
export const headingsOf = (field: string): string[] => headings[field] ?? [];

export function fieldOf(text: string, criteria: Criterion[]): string | null {
  const key = headingKey(text);
  if (key === "") return null;
  const isOf = (criterion: Criterion) => headingKey(criterion.code) === key || headingKey(criterion.text) === key;
  const criterion = criteria.find(isOf);
  return fixedField(text) ?? (criterion ? criterionField(criterion.code) : null);
}

/** All that people fill in, the ordinal aside, in the order of the page. */
export function inputFields(criteria: Criterion[]): string[] {
  const before = ["award", "subject", "nominee", "position", "unit", "registeredOn", "proposedOn"];
  const after = ["directInvolvement", "achievement", "report", "discipline", "lateAcceptance"];
  return [...before, ...criteria.map(({ code }) => criterionField(code)), ...after];
}

/** The upper of two heading rows counts only where the lower cell is empty. */
export function headingText(sheet: Sheet, top: number, bottom: number, column: number): string {
  const lower = cellAt(sheet, bottom, column);
  const cell = isBlank(lower) ? cellAt(sheet, top, column) : lower;
  return isError(cell) ? "" : textOf(cell);
}
