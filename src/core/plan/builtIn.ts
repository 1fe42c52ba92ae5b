import type { Plan } from "./plan";

const POLICE_SOURCE = "khoản 3, mục III Kế hoạch số 332/KH-CAT-XDPT ngày 28/3/2022";
const DEPARTMENT_SOURCE = 'mục "Đối tượng thi đua, khen thưởng", khoản 2';
const POLICE = "Giấy khen của Giám đốc Công an tỉnh";
const DEPARTMENT = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";

/** The awards as written in lists of nominations. */
const POLICE_ALIASES = [
  "Giấy khen Giám đốc Công an tỉnh",
  "Giấy khen Công an tỉnh",
  "GK Giám đốc Công an tỉnh",
  "GK GĐ Công an tỉnh",
  "GK Công an tỉnh",
];
const DEPARTMENT_ALIASES = [
  "Giấy khen Giám đốc Sở Thông tin và Truyền thông",
  "Giấy khen của Giám đốc Sở",
  "Giấy khen Giám đốc Sở",
  "Giấy khen của Giám đốc Sở TT&TT",
  "Giấy khen của Giám đốc Sở TTTT",
  "Giấy khen Sở",
  "GK Giám đốc Sở",
  "GK GĐ Sở",
  "GK Sở",
];

/** Plan 27/KH-STTTT of 8 April 2022, used when the workbook has no plan. */
export const BUILT_IN_PLAN: Plan = {
  source: "built-in",
  number: "27/KH-STTTT",
  issuedOn: 44659,
  title: "Phát động thi đua, khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022",
  agency: "Sở Thông tin và Truyền thông tỉnh Kiên Giang",
  year: 2022,
  registrationDeadline: 44679,
  registrationInclusive: false,
  proposalDeadline: 44895,
  proposalInclusive: true,
  stage: "nomination",
  movementClass: "",
  customaryChecks: true,
  legalBases: [],
  signer: "",
  signerTitle: "",
  place: "",
  awards: [
    { code: "CA-TT", name: POLICE, subject: "collective", quota: null, source: POLICE_SOURCE, aliases: POLICE_ALIASES },
    { code: "CA-CN", name: POLICE, subject: "individual", quota: null, source: POLICE_SOURCE, aliases: POLICE_ALIASES },
    {
      code: "STTTT-TT",
      name: DEPARTMENT,
      subject: "collective",
      quota: 2,
      source: DEPARTMENT_SOURCE,
      aliases: DEPARTMENT_ALIASES,
    },
    {
      code: "STTTT-CN",
      name: DEPARTMENT,
      subject: "individual",
      quota: 2,
      source: DEPARTMENT_SOURCE,
      aliases: DEPARTMENT_ALIASES,
    },
  ],
  criteria: [
    {
      code: "TT1",
      award: "STTTT-TT",
      text: "Tích cực tham gia xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc",
    },
    { code: "TT2", award: "STTTT-TT", text: "Nội bộ đoàn kết, thực hiện tốt quy chế dân chủ ở cơ sở" },
    { code: "TT3", award: "STTTT-TT", text: "Thực hiện tốt các phong trào thi đua" },
    {
      code: "TT4",
      award: "STTTT-TT",
      text: "Thực hành tiết kiệm, chăm lo đời sống vật chất, tinh thần, thực hiện đầy đủ các chế độ chính sách đối với thành viên trong tập thể",
    },
    { code: "CN1", award: "STTTT-CN", text: "Có cách làm hay, hiệu quả" },
    {
      code: "CN2",
      award: "STTTT-CN",
      text: "Làm tốt công tác xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc tại đơn vị",
    },
  ],
  registrationRuleCell: null,
};
