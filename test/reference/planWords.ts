import { fold, strip } from "./text";
import type { Plan, Stage } from "./types";
import { dayNumber } from "./dates";

export const planLines = {
  number: "Số kế hoạch",
  issuedOn: "Ngày ban hành",
  title: "Trích yếu",
  agency: "Cơ quan",
  year: "Năm",
  registrationDeadline: "Hạn đăng ký thi đua",
  registrationDeadlineRule: "Cách tính hạn đăng ký",
  proposalDeadline: "Hạn đề nghị khen thưởng",
  proposalDeadlineRule: "Cách tính hạn đề nghị",
  stage: "Giai đoạn",
  movementClass: "Phân loại phong trào của Sở",
  customaryChecks: "Kiểm tra ngoài kế hoạch",
  legalBasis: "Căn cứ",
  signer: "Người ký",
  signerPosition: "Chức vụ người ký",
  place: "Địa danh",
} as const;
export type PlanLine = keyof typeof planLines;

export function planLineOf(text: string): PlanLine | null {
  const found = Object.entries(planLines).find(([, name]) => fold(name) === fold(text.replace(/\([^()]*\)/g, " ")));
  return found ? (found[0] as PlanLine) : null;
}

/** No check needs them. */
export const documentLines: PlanLine[] = ["legalBasis", "signer", "signerPosition", "place"];

/** Typed one or two letters off, or without its marks. */
export function isCloseTo(text: string, line: PlanLine): boolean {
  const [typed, name] = [strip(text), strip(planLines[line])];
  return typed === name || (name.length > 5 && distance(typed, name) <= 2);
}

function distance(item: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...item].entries()) {
    const row = [index + 1];
    for (const [column, wanted] of [...other].entries())
      row.push(Math.min(row[column]! + 1, above[column + 1]! + 1, above[column]! + Number(letter !== wanted)));
    above = row;
  }
  return above[other.length]!;
}

export const deadlineRules: Record<string, boolean> = { "trước ngày": false, "hết ngày": true };
export const stages: Record<string, Stage> = {
  "đăng ký": "registration",
  "đề nghị": "nomination",
  "giám đốc duyệt": "decision",
};

const police = "Giấy khen của Giám đốc Công an tỉnh";
const department = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";

const policeNames = [
  police,
  "Giấy khen Giám đốc Công an tỉnh",
  "Giấy khen Công an tỉnh",
  "GK Giám đốc Công an tỉnh",
  "GK GĐ Công an tỉnh",
  "GK Công an tỉnh",
].map(fold);
const departmentNames = [
  department,
  "Giấy khen Giám đốc Sở Thông tin và Truyền thông",
  "Giấy khen của Giám đốc Sở",
  "Giấy khen Giám đốc Sở",
  "Giấy khen của Giám đốc Sở TT&TT",
  "Giấy khen của Giám đốc Sở TTTT",
  "Giấy khen Sở",
  "GK Giám đốc Sở",
  "GK GĐ Sở",
  "GK Sở",
].map(fold);

export const builtInPlan: Plan = {
  source: "built-in",
  number: "27/KH-STTTT",
  year: 2022,
  issuedOn: dayNumber(2022, 4, 8)!,
  registrationDeadline: dayNumber(2022, 4, 28)!,
  registrationInclusive: false,
  proposalDeadline: dayNumber(2022, 11, 30)!,
  proposalInclusive: true,
  unknownLines: [],
  stage: "nomination",
  customaryChecks: true,
  awards: [
    { code: "CA-TT", award: fold(police), subject: "collective", quota: null, names: policeNames },
    { code: "CA-CN", award: fold(police), subject: "individual", quota: null, names: policeNames },
    { code: "STTTT-TT", award: fold(department), subject: "collective", quota: 2, names: departmentNames },
    { code: "STTTT-CN", award: fold(department), subject: "individual", quota: 2, names: departmentNames },
  ],
  criteria: [
    {
      code: "TT1",
      awardCode: "STTTT-TT",
      text: "Tích cực tham gia xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc",
    },
    { code: "TT2", awardCode: "STTTT-TT", text: "Nội bộ đoàn kết, thực hiện tốt quy chế dân chủ ở cơ sở" },
    { code: "TT3", awardCode: "STTTT-TT", text: "Thực hiện tốt các phong trào thi đua" },
    {
      code: "TT4",
      awardCode: "STTTT-TT",
      text: "Thực hành tiết kiệm, chăm lo đời sống vật chất, tinh thần, thực hiện đầy đủ các chế độ chính sách đối với thành viên trong tập thể",
    },
    { code: "CN1", awardCode: "STTTT-CN", text: "Có cách làm hay, hiệu quả" },
    {
      code: "CN2",
      awardCode: "STTTT-CN",
      text: "Làm tốt công tác xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc tại đơn vị",
    },
  ],
};
