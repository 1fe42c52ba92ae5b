import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import { nominationSheet, OFFICE_SOURCES } from "../../../src/core/sheets/nominationSheet";
import { faultsOfWording } from "../../support/wording";

const NONE = { awards: null, units: null };

test("has every heading in its order, without our own", () => {
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
    nominationSheet({ ...BUILT_IN_PLAN, criteria: [] }, sources, 5).inputs.flatMap(({ area, rule }) =>
      rule.kind === "words" || rule.kind === "column" ? [area.column] : [],
    );
  expect(columns(NONE)).toEqual([2, 8, 11]);
  expect(columns({ awards: { kind: "words", words: ["A"] }, units: { kind: "words", words: ["B"] } })).toEqual([
    1, 2, 5, 8, 11,
  ]);
});

test("every message fits Excel's limit, however long a criterion's text and code are", () => {
  const criteria = [
    { code: "Mã rất dài của một tiêu chuẩn trong kế hoạch", award: "STTTT-TT", text: "dài ".repeat(200) },
  ];
  for (const { prompt, alert = "" } of nominationSheet({ ...BUILT_IN_PLAN, criteria }, NONE, 1).inputs) {
    expect(prompt?.title.length ?? 0).toBeLessThanOrEqual(32);
    expect(prompt?.text.length ?? 0).toBeLessThanOrEqual(255);
    expect(alert.length).toBeLessThanOrEqual(255);
  }
});

test("its messages use the official wording", () => {
  const texts = nominationSheet(BUILT_IN_PLAN, OFFICE_SOURCES, 1).inputs.flatMap(({ prompt, alert }) => [
    prompt?.text ?? "",
    alert ?? "",
  ]);
  expect(texts.flatMap((text) => faultsOfWording(text, "vi"))).toEqual([]);
});
