import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";

const POLICE = "khoản 3, mục III Kế hoạch số 332/KH-CAT-XDPT ngày 28/3/2022";
const DEPARTMENT = 'mục "Đối tượng thi đua, khen thưởng", khoản 2';
const POLICE_NAMES =
  "Giấy khen Giám đốc Công an tỉnh; Giấy khen Công an tỉnh; GK Giám đốc Công an tỉnh; GK GĐ Công an tỉnh; GK Công an tỉnh";
const DEPARTMENT_NAMES =
  "Giấy khen Giám đốc Sở Thông tin và Truyền thông; Giấy khen của Giám đốc Sở; Giấy khen Giám đốc Sở; Giấy khen của Giám đốc Sở TT&TT; Giấy khen của Giám đốc Sở TTTT; Giấy khen Sở; GK Giám đốc Sở; GK GĐ Sở; GK Sở";

test("the built-in plan equals plan 27/KH-STTTT", () => {
  const { awards, criteria, ...rest } = BUILT_IN_PLAN;
  expect(rest).toMatchObject({
    number: "27/KH-STTTT",
    title: "Phát động thi đua, khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022",
    agency: "Sở Thông tin và Truyền thông tỉnh Kiên Giang",
    movementClass: "",
    customaryChecks: true,
  });
  expect(
    awards.map(({ code, name, subject, quota, source, aliases }) => [
      code,
      name,
      subject,
      quota,
      source,
      aliases.join("; "),
    ]),
  ).toEqual([
    ["CA-TT", "Giấy khen của Giám đốc Công an tỉnh", "collective", null, POLICE, POLICE_NAMES],
    ["CA-CN", "Giấy khen của Giám đốc Công an tỉnh", "individual", null, POLICE, POLICE_NAMES],
    ["STTTT-TT", "Giấy khen của Giám đốc Sở Thông tin và Truyền thông", "collective", 2, DEPARTMENT, DEPARTMENT_NAMES],
    ["STTTT-CN", "Giấy khen của Giám đốc Sở Thông tin và Truyền thông", "individual", 2, DEPARTMENT, DEPARTMENT_NAMES],
  ]);
  expect(criteria.map(({ code, award, text }) => [code, award, text])).toEqual([
    ["TT1", "STTTT-TT", "Tích cực tham gia xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc"],
    ["TT2", "STTTT-TT", "Nội bộ đoàn kết, thực hiện tốt quy chế dân chủ ở cơ sở"],
    ["TT3", "STTTT-TT", "Thực hiện tốt các phong trào thi đua"],
    [
      "TT4",
      "STTTT-TT",
      "Thực hành tiết kiệm, chăm lo đời sống vật chất, tinh thần, thực hiện đầy đủ các chế độ chính sách đối với thành viên trong tập thể",
    ],
    ["CN1", "STTTT-CN", "Có cách làm hay, hiệu quả"],
    ["CN2", "STTTT-CN", "Làm tốt công tác xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc tại đơn vị"],
  ]);
});
