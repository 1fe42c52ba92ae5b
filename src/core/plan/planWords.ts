import type { Stage } from "./plan";

/** The lines of the table `KeHoach`, by which they are read and written. */
export const PLAN_LINES = {
  number: "Số kế hoạch",
  issuedOn: "Ngày ban hành",
  title: "Trích yếu",
  agency: "Cơ quan",
  year: "Năm",
  registrationDeadline: "Hạn đăng ký thi đua",
  registrationRule: "Cách tính hạn đăng ký",
  proposalDeadline: "Hạn đề nghị khen thưởng",
  proposalRule: "Cách tính hạn đề nghị",
  stage: "Giai đoạn",
  movementClass: "Phân loại phong trào của Sở",
  customaryChecks: "Kiểm tra ngoài kế hoạch",
} as const;

export type PlanLine = keyof typeof PLAN_LINES;

/** Lines that only the documents need; each may be missing. */
export const DOCUMENT_LINES = {
  /** Repeated for each legal basis. */
  legalBases: "Căn cứ",
  signer: "Người ký",
  signerTitle: "Chức vụ người ký",
  place: "Địa danh",
} as const;

export type DocumentLine = keyof typeof DOCUMENT_LINES;

/** Whether the day of the deadline still counts. */
export const DEADLINE_RULES = [
  ["Trước ngày", false],
  ["Hết ngày", true],
] as const;

export const STAGES = [
  ["Đăng ký", "registration"],
  ["Đề nghị", "nomination"],
  ["Giám đốc duyệt", "decision"],
] as const satisfies readonly (readonly [string, Stage])[];

export const MOVEMENT_CLASSES = ["Xuất sắc", "Khá", "Trung bình", "Yếu"] as const;
