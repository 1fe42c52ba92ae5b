import type { Plan } from "../../src/core/plan/plan";
import type { Workbook } from "../../workbench/host/model";
import { officeWorkbook, type UnitRow } from "../office";
import { serial, type Value } from "../sheets";
import { D } from "./shared";

const POLICE = "Giấy khen của Giám đốc Công an tỉnh";
const PROVINCE = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";
const OWN = "Giấy khen của Giám đốc Sở Khoa học và Công nghệ";
const award = (
  code: string,
  name: string,
  subject: "collective" | "individual",
  quota: number | null,
  source: string,
) => ({
  code,
  name,
  subject,
  quota,
  source,
  aliases: code === "UB-CN" ? ["BK UBND tỉnh"] : [],
});

/** Another department, three years later: other awards and quotas, both deadlines of the other kind. */
const PLAN_2025: Plan = {
  source: "workbook",
  number: "12/KH-SKHCN",
  issuedOn: serial("10/02/2025"),
  title: "Phát động phong trào thi đua bảo vệ an ninh Tổ quốc năm 2025",
  agency: "Sở Khoa học và Công nghệ tỉnh Kiên Giang",
  year: 2025,
  registrationDeadline: serial("31/03/2025"),
  registrationInclusive: true,
  proposalDeadline: serial("15/10/2025"),
  proposalInclusive: false,
  stage: "nomination",
  movementClass: "Xuất sắc",
  customaryChecks: false,
  legalBases: [],
  signer: "",
  signerTitle: "",
  place: "",
  awards: [
    award("CA-TT", POLICE, "collective", 1, "khoản 3, mục III Kế hoạch số 58/KH-CAT ngày 20/01/2025"),
    award("CA-CN", POLICE, "individual", 2, "khoản 3, mục III Kế hoạch số 58/KH-CAT ngày 20/01/2025"),
    award("UB-CN", PROVINCE, "individual", 1, "mục IV, khoản 1"),
    award("KHCN-TT", OWN, "collective", 3, "mục IV, khoản 2"),
  ],
  criteria: [
    { code: "CA1", award: "CA-CN", text: "Trực tiếp tham gia phát hiện, tố giác tội phạm" },
    { code: "CA2", award: "CA-CN", text: "Được Công an cấp xã xác nhận" },
    { code: "CA3", award: "CA-TT", text: "Có mô hình tự quản hoạt động từ một năm trở lên" },
    { code: "UB1", award: "UB-CN", text: "Đã được tặng Giấy khen trong hai năm liền kề" },
    { code: "KH1", award: "KHCN-TT", text: "Không có người vi phạm pháp luật" },
  ],
  registrationRuleCell: null,
};

const UNITS: readonly UnitRow[] = [
  ["Văn phòng", "VP", D("31/03/2025"), ""],
  ["Phòng Quản lý Công nghệ", "QLCN", D("01/04/2025"), ""],
  ["Trung tâm Ứng dụng tiến bộ khoa học", "TT Ứng dụng", D("28/02/2025"), ""],
];

/** Award, subject, name, position, unit, day of nomination, the five criteria, achievement, late acceptance. */
const line = (ordinal: number, values: readonly Value[]): readonly Value[] => {
  const [form = "", subject = "", name = "", position = "", unit = "", proposed = "", ...rest] = values;
  const [ca1 = "", ca2 = "", ca3 = "", ub1 = "", kh1 = "", achievement = "", late = ""] = rest;
  return [
    ordinal,
    form,
    subject,
    name,
    position,
    unit,
    "",
    proposed,
    ca1,
    ca2,
    ca3,
    ub1,
    kh1,
    "",
    achievement,
    "",
    "",
    late,
  ];
};

const LIST: readonly (readonly Value[])[] = [
  [
    POLICE,
    "Cá nhân",
    "Đoàn Thị Hồng",
    "Bảo vệ",
    "Văn phòng",
    D("14/10/2025"),
    "Đạt",
    "v",
    "",
    "",
    "",
    "Phát hiện, báo tin 3 vụ trộm cắp quanh trụ sở cơ quan.",
  ],
  [
    "CA-CN",
    "Cá nhân",
    "Trần Quốc Việt",
    "Chuyên viên",
    "VP",
    D("15/10/2025"),
    true,
    "Đạt",
    "",
    "",
    "",
    "Cung cấp tin giúp Công an bắt giữ một đối tượng truy nã.",
  ],
  [
    POLICE,
    "Cá nhân",
    "Lê Thị Út",
    "Chuyên viên",
    "TT Ứng dụng",
    D("01/09/2025"),
    "Đạt",
    "Chưa đạt",
    "",
    "",
    "",
    "Vận động 20 hộ dân ký cam kết giữ gìn an ninh trật tự.",
  ],
  [
    POLICE,
    "Tập thể",
    "Phòng Quản lý Công nghệ",
    "",
    "QLCN",
    D("20/09/2025"),
    "",
    "",
    "Có",
    "",
    "",
    "Duy trì mô hình tự quản về an toàn phòng thí nghiệm.",
    "Giám đốc Sở đồng ý ngày 02/4/2025 do đi công tác",
  ],
  [
    "BK UBND tỉnh",
    "Cá nhân",
    "Đoàn Thị Hồng",
    "Bảo vệ",
    "Văn phòng",
    D("14/10/2025"),
    "",
    "",
    "",
    "Đạt",
    "",
    "Phát hiện, báo tin 3 vụ trộm cắp quanh trụ sở cơ quan.",
  ],
  [
    "UB-CN",
    "Cá nhân",
    "Nguyễn Bá Lộc",
    "Phó Trưởng phòng",
    "Phòng Quản lý Công nghệ",
    D("10/10/2022"),
    "",
    "",
    "",
    "",
    "",
    "Chủ trì đề tài về giám sát an ninh bằng thiết bị bay.",
  ],
  [
    PROVINCE,
    "Tập thể",
    "Văn phòng",
    "",
    "Văn phòng",
    D("01/10/2025"),
    "",
    "",
    "",
    "",
    "",
    "Bảo vệ cơ quan tuyệt đối an toàn trong nhiều năm liền.",
  ],
  [
    OWN,
    "Tập thể",
    "Trung tâm Ứng dụng tiến bộ khoa học",
    "",
    "Trung tâm Ứng dụng tiến bộ khoa học",
    D("30/09/2025"),
    "",
    "",
    "",
    "",
    "Đạt",
    "Không để xảy ra mất mát tài sản, lộ lọt bí mật nhà nước.",
  ],
].map((values, index) => line(index + 1, values));

/** The plan of another year with other awards; it contains the police's criteria, so that these rows can be checked. */
export function otherPlan(): Workbook {
  return officeWorkbook("ke-hoach-2025.xlsx", UNITS, LIST, null, PLAN_2025);
}
