import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { summaryHead } from "../../../src/core/summary/summaryHead";
import { serial } from "../../support/cells";
import { COLLECTIVE, POLICE, nominations, type BookOptions, type Row } from "../../support/nominations";
import { idOf, seen } from "../../support/seen";

function headOf(rows: readonly Row[], options: BookOptions = {}, crashed: readonly string[] = []) {
  const { report, checked } = checkWorkbook(nominations(rows, options), { today: serial("20/11/2022") });
  if (checked === null) throw new Error("The run stopped.");
  const isComplete = crashed.length === 0;
  return summaryHead(checked, { ...report, complete: isComplete, crashedRules: [...crashed] });
}

const textOf = (...given: Parameters<typeof headOf>) =>
  headOf(...given).map(({ cells }) => cells.filter((cell) => cell !== "").join(" | "));

/** Individuals of different names, and collectives. */
const individuals = (count: number, row: Row = {}): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    nominee: `Nguyễn Văn ${String.fromCharCode(65 + index)}`,
    achievement: `Tham mưu ${index + 3} mô hình tự quản về an ninh trật tự tại đơn vị, số ${index}`,
    ...row,
  }));
const collectives = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ ...COLLECTIVE, nominee: `Tập thể số ${index + 1}` }));

test("the whole page above the list", () => {
  const rows = [...individuals(3), ...collectives(1), { ...POLICE, nominee: "Lê Bình" }];
  expect(textOf(rows)).toEqual([
    "SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH KIÊN GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022",
    "Kế hoạch số 27/KH-STTTT ngày 08/04/2022: Phát động thi đua, khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022. Giai đoạn: Đề nghị. Kiểm tra ngày 20/11/2022",
    "Chọn 02 trong 03 đề nghị cá nhân; xem xét 01 đề nghị tập thể (chỉ tiêu còn 02), 01 đề nghị thuộc hình thức không quy định chỉ tiêu; còn 05 đề nghị chưa có ý kiến.",
    "05 đề nghị (trang Đề nghị): 04 cần xem xét, 01 chưa đủ căn cứ. Đã duyệt 00 đề nghị.",
    "Hình thức khen thưởng | Đối tượng | Chỉ tiêu | Đề nghị | Đủ điều kiện | Đã duyệt | Chỉ tiêu còn lại",
    "Giấy khen của Giám đốc Công an tỉnh | Tập thể | Kế hoạch không quy định | 0 | 0 | 0",
    "Giấy khen của Giám đốc Công an tỉnh | Cá nhân | Kế hoạch không quy định | 1 | 0 | 0",
    "Giấy khen của Giám đốc Sở Thông tin và Truyền thông | Tập thể | 2 | 1 | 1 | 0 | 2",
    "Giấy khen của Giám đốc Sở Thông tin và Truyền thông | Cá nhân | 2 | 3 | 3 | 0 | 2",
    'Ô nền vàng là đề nghị chưa có ý kiến. Chọn "Duyệt" hoặc "Không duyệt"; lý do (nếu có) ghi ở cột bên cạnh. Bấm Kiểm tra để cập nhật số liệu ở trên.',
  ]);
});

/** Decisions on the first rows. */
function decided(rows: readonly Row[], ...verdicts: string[]): [Row[], BookOptions] {
  const withIds = rows.map((row, index) => ({ ...row, id: idOf(index) }));
  const decisions = verdicts.map((verdict, index) => ({
    "Mã đề nghị": idOf(index),
    "Ý kiến Giám đốc": verdict,
    "Dấu vết": seen(withIds[index]),
  }));
  return [withIds, { decisions }];
}

/** A decision about a nomination that is not in the list. */
const gone = (index: number, verdict: string) => ({ "Mã đề nghị": idOf(index + 5), "Ý kiến Giám đốc": verdict });

const INCOMPLETE: Row = { CN1: null };

test.each<[string, [readonly Row[], BookOptions?], string]>([
  ["more than the quota", [individuals(3)], "Chọn 02 trong 03 đề nghị cá nhân; còn 03 đề nghị chưa có ý kiến."],
  [
    "both subjects, the longer choice first",
    [[...collectives(3), ...individuals(4)]],
    "Chọn 02 trong 04 đề nghị cá nhân, 02 trong 03 đề nghị tập thể; còn 07 đề nghị chưa có ý kiến.",
  ],
  [
    "fewer than the quota",
    [individuals(1)],
    "Xem xét 01 đề nghị cá nhân (chỉ tiêu còn 02); còn 01 đề nghị chưa có ý kiến.",
  ],
  [
    "some decided",
    decided(individuals(4), "Duyệt", "Không duyệt"),
    "Chọn 01 trong 02 đề nghị cá nhân; còn 02 đề nghị chưa có ý kiến.",
  ],
  ["quota used up", decided(individuals(3), "Duyệt", "Duyệt"), "Đã duyệt đủ chỉ tiêu; còn 01 đề nghị chưa có ý kiến."],
  ["all decided", decided(individuals(2), "Duyệt", "Không"), "Tất cả 02 đề nghị đã có ý kiến."],
  [
    "nothing that can be decided on",
    [individuals(3, INCOMPLETE)],
    "Chưa có đề nghị nào đủ điều kiện trình xét; còn 03 đề nghị chưa có ý kiến.",
  ],
  [
    "a plan without quotas",
    [
      individuals(3),
      {
        plan: {
          awards: [["A-CN", "Giấy khen của Giám đốc Sở Thông tin và Truyền thông", "Cá nhân", "", "", ""]],
          criteria: [],
        },
      },
    ],
    "Xem xét 03 đề nghị thuộc hình thức không quy định chỉ tiêu; còn 03 đề nghị chưa có ý kiến.",
  ],
])("what to do: %s", (_, given, sentence) => {
  expect(headOf(...given).find(({ kind }) => kind === "toDo")?.cells[0]).toBe(sentence);
});

test("approved nominations over the quota stay eligible", () => {
  const awards = headOf(...decided(individuals(4), "Duyệt", "Duyệt", "Duyệt")).filter(({ kind }) => kind === "award");
  expect(awards.at(-1)?.cells.slice(7, 11)).toEqual([4, 4, 3, "Vượt 1"]);
});

test("nothing is to be decided while units register", () => {
  const [toDo] = headOf(individuals(3), { plan: { lines: { "Giai đoạn": "Đăng ký" } } }).filter(
    ({ kind }) => kind === "toDo",
  );
  expect(toDo?.cells[0]).toBe("Đang đăng ký thi đua, chưa xét duyệt: đã ghi 03 đề nghị.");
});

test("two awards for one subject are distinguished by name", () => {
  const awards = [
    ["A-CN", "Giấy khen", "Cá nhân", 1, "", ""],
    ["B-CN", "Bằng khen", "Cá nhân", 1, "", ""],
  ];
  const rows = [...individuals(2, { award: "Giấy khen" }), ...individuals(3, { award: "Bằng khen" })];
  const [toDo] = headOf(rows, { plan: { awards, criteria: [] } }).filter(({ kind }) => kind === "toDo");
  expect(toDo?.cells[0]).toBe(
    "Chọn 01 trong 03 đề nghị cá nhân tặng Bằng khen, 01 trong 02 đề nghị cá nhân tặng Giấy khen; còn 05 đề nghị chưa có ý kiến.",
  );
});

test.each<[string, Parameters<typeof headOf>, string]>([
  [
    "more approved than the quota",
    decided(individuals(3), "Duyệt", "Duyệt", "Duyệt"),
    "Xem lại: đã duyệt 03 cá nhân, vượt 01.",
  ],
  [
    "approved nominations that were deleted, and one that was refused",
    [individuals(1), { decisions: ["Duyệt", "Không duyệt", "OK"].map((verdict, index) => gone(index, verdict)) }],
    "Xem lại: 02 đề nghị đã duyệt không còn trong danh sách đề nghị.",
  ],
  ["a word that is no decision", decided(individuals(1), "Để sau"), "Xem lại: 01 ý kiến chưa đọc được."],
  [
    "changed since",
    [
      [{ id: idOf(0), nominee: "Trần Bình" }],
      { decisions: [{ "Mã đề nghị": idOf(0), "Ý kiến Giám đốc": "Không duyệt", "Dấu vết": seen() }] },
    ],
    "Xem lại: 01 đề nghị thay đổi sau khi có ý kiến.",
  ],
  [
    "a crashed rule",
    [individuals(1), {}, ["date-swapped"]],
    "CHƯA ĐẦY ĐỦ: 01 nội dung kiểm tra gặp lỗi, chưa có kết quả; đề nghị báo Văn phòng trước khi quyết định.",
  ],
])("an alert in place of the overview: %s", (_, given, sentence) => {
  const lines = headOf(...given);
  expect(lines.filter(({ kind }) => kind === "overview" || kind === "alert").map(({ cells }) => cells[0])).toEqual([
    sentence,
  ]);
});

test("an alert with more than fits across the page in eight points says how much more there is", () => {
  const codes = ["A", "B", "C", "D", "E", "F", "G", "H"];
  const awards = codes.map((code) => [code, `Giấy khen hạng ${code}`, "Cá nhân", 1, "", ""]);
  const rows = codes
    .flatMap((code) => individuals(2, { award: code }))
    .map((row, index) => ({ ...row, id: idOf(index) }));
  const decisions = rows.map((_, index) => ({ "Mã đề nghị": idOf(index), "Ý kiến Giám đốc": "Duyệt" }));
  const over = "đã duyệt 02 cá nhân, vượt 01";
  const alertOf = (crashed: readonly string[]) =>
    String(headOf(rows, { plan: { awards, criteria: [] }, decisions }, crashed)[5]?.cells[0]);
  expect(alertOf([])).toBe(`Xem lại: ${Array(7).fill(over).join("; ")} và 01 nội dung khác.`);
  expect(alertOf(["date-swapped"])).toContain(`. Xem lại: ${Array(3).fill(over).join("; ")} và 05 nội dung khác.`);
});

test("a task too long for the page refers to the awards below", () => {
  const codes = ["A", "B", "C", "D", "E"];
  const awards = codes.map((code) => [code, `Giấy khen của Giám đốc Sở về chuyên đề ${code}`, "Cá nhân", 1, "", ""]);
  const rows = codes.flatMap((code) => individuals(2, { award: code }));
  const toDo = headOf(rows, { plan: { awards, criteria: [] } }).find(({ kind }) => kind === "toDo");
  expect(toDo?.cells[0]).toBe(
    "Lựa chọn, xem xét theo chỉ tiêu còn lại của từng hình thức trong bảng dưới; còn 10 đề nghị chưa có ý kiến.",
  );
});

test("too many approvals are shown as such", () => {
  const lines = headOf(...decided(individuals(3), "Duyệt", "Duyệt", "Duyệt"));
  expect(lines.findLast(({ kind }) => kind === "award")?.cells.slice(9, 11)).toEqual([3, "Vượt 1"]);
});

test("nominations of no known award are reported below the awards", () => {
  const hint = headOf([{ award: "Huân chương" }, {}]).at(-1)?.cells[0];
  expect(hint).toContain("Có 01 đề nghị chưa rõ hình thức hoặc đối tượng.");
});

test("the list stays where it is, however long the page above it is", () => {
  const lengths = [headOf([{}]), headOf([{ award: "Huân chương" }]), headOf([{}], {}, ["a"])].map(
    ({ length }) => length,
  );
  expect(new Set(lengths).size).toBe(1);
});

test("a long title of the plan is cut", () => {
  const [, , , plan] = headOf([{}], { plan: { lines: { "Trích yếu": "Phát động ".repeat(40) } } });
  expect(plan?.cells[0]).toMatch(/^Kế hoạch số .{100,}…\. Giai đoạn: Đề nghị\. Kiểm tra ngày 20\/11\/2022$/u);
});
