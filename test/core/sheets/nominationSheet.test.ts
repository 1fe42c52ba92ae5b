import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { nominationSheet } from "../../../src/core/sheets/nominationSheet";

const NONE = { awards: null, units: null };

test("has every heading of the contract in its order, ours not among them", () => {
  const [table] = nominationSheet(BUILT_IN_PLAN, NONE, 3).tables;
  expect(table?.headings).toEqual([
    "STT",
    "Hình thức khen thưởng",
    "Đối tượng",
    "Tên tập thể, cá nhân",
    "Chức vụ",
    "Đơn vị",
    "Ngày đăng ký thi đua",
    "Ngày đề nghị",
    "TT1",
    "TT2",
    "TT3",
    "TT4",
    "CN1",
    "CN2",
    "Trực tiếp chỉ đạo, tham gia",
    "Tóm tắt thành tích",
    "Báo cáo thành tích",
    "Đang xem xét kỷ luật, khiếu nại",
    "Chấp nhận trễ hạn",
  ]);
  expect(table?.rows).toHaveLength(3);
});

test("the letterhead and the title are those of the plan", () => {
  const { lines } = nominationSheet({ ...BUILT_IN_PLAN, agency: "Sở Nội vụ", year: 2025, criteria: [] }, NONE, 1);
  expect(lines[0]?.text).toBe("SỞ NỘI VỤ");
  expect(lines[3]?.text).toBe("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025");
  expect(lines[4]?.text).toContain("từ dòng 6");
});

test("drop-downs only where there is something to choose from", () => {
  const columns = (sources: Parameters<typeof nominationSheet>[1]) =>
    nominationSheet({ ...BUILT_IN_PLAN, criteria: [] }, sources, 5).lists.map(({ area }) => area.column);
  expect(columns(NONE)).toEqual([2, 8, 11]);
  expect(columns({ awards: ["A"], units: ["B"] })).toEqual([1, 2, 5, 8, 11]);
});
