import type { Random } from "../../support/random";
import { day, type AwardRow, type CriterionRow, type PlanFacts } from "./world";

const police = "Giấy khen của Giám đốc Công an tỉnh";
const department = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";

const criteria: CriterionRow[] = [
  { code: "TT1", award: "STTTT-TT", text: "Tích cực tham gia xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc" },
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
];

const award = (code: string, name: string, quota: AwardRow["quota"], otherNames: string[] = []): AwardRow => {
  const subject = code.endsWith("TT") ? "Tập thể" : "Cá nhân";
  return { code, name, subject, quota, otherNames };
};

const policeNames = [
  "Giấy khen Giám đốc Công an tỉnh",
  "Giấy khen Công an tỉnh",
  "GK Giám đốc Công an tỉnh",
  "GK GĐ Công an tỉnh",
  "GK Công an tỉnh",
];
const departmentNames = [
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

/** The plan that is used if the workbook has none. */
export const standardPlan: PlanFacts = {
  number: "27/KH-STTTT",
  year: 2022,
  issuedOn: day(2022, 4, 8),
  registrationDeadline: day(2022, 4, 28),
  registrationInclusive: false,
  proposalDeadline: day(2022, 11, 30),
  proposalInclusive: true,
  stage: "Đề nghị",
  customaryChecks: "Có",
  awards: [
    award("CA-TT", police, null, policeNames),
    award("CA-CN", police, null, policeNames),
    award("STTTT-TT", department, 2, departmentNames),
    award("STTTT-CN", department, 2, departmentNames),
  ],
  criteria,
};

/** The plan as an Office might keep it: other years, names, quotas, criteria and settings. */
export function workbookPlan(random: Random): PlanFacts {
  const year = random.pick([2022, 2022, 2022, 2021, 2023, 2024, 2025]);
  const issuedOn = day(year, random.int(2, 4), random.int(1, 25));
  return {
    number: year === 2022 ? standardPlan.number : `${random.int(10, 99)}/KH-STTTT`,
    year,
    issuedOn,
    registrationDeadline: day(year, 5, random.int(1, 28)),
    registrationInclusive: random.chance(0.3),
    proposalDeadline: day(year, random.pick([6, 10, 11]), random.int(1, 30)),
    proposalInclusive: random.chance(0.7),
    stage: random.pick([null, "Đề nghị", "Đề nghị", "Đề nghị", "Đăng ký", "Giám đốc duyệt"]),
    customaryChecks: random.pick([null, "Có", "Có", "Không", "x"]),
    awards: awardsOf(random, year),
    criteria: criteriaOf(random),
  };
}

function awardsOf(random: Random, year: number): AwardRow[] {
  const quota = () => random.pick([null, 0, 1, 2, 2, 3, "2", " 1 ", "-"]);
  const own = year > 2024 ? "Giấy khen của Giám đốc Sở Khoa học và Công nghệ" : department;
  const awards = [
    award("CA-TT", police, null, random.chance(0.5) ? ["GK Công an tỉnh"] : []),
    award("CA-CN", police, null),
    award("STTTT-TT", own, quota(), ["GK Giám đốc Sở", "Giấy khen Sở"]),
    award("STTTT-CN", own, quota(), random.chance(0.5) ? ["Giấy khen Sở"] : []),
  ];
  if (random.chance(0.2)) awards.push(award("UB-CN", "Bằng khen của Chủ tịch UBND tỉnh", quota(), ["BK UBND"]));
  return random.chance(0.2) ? awards.filter(({ code }) => code !== "CA-TT") : awards;
}

function criteriaOf(random: Random): CriterionRow[] {
  if (random.chance(0.05)) return [];
  const extra: CriterionRow[] = [{ code: "CA1", award: "CA-CN", text: "Có thành tích giúp lực lượng Công an" }];
  return random.chance(0.3) ? [...criteria, ...extra] : criteria;
}
