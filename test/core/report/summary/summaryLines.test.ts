import { checkWorkbook } from "../../../../src/core/checkWorkbook";
import { summaryLines } from "../../../../src/core/report/summary/summaryLines";
import { serial } from "../../../support/cells";
import { COLLECTIVE, POLICE, nominations, type BookOptions, type Row } from "../../../support/nominations";
import { idOf, seen } from "../../../support/seen";

function linesOf(rows: readonly Row[], options: BookOptions = {}, today = "20/11/2022") {
  const { report, checked } = checkWorkbook(nominations(rows, options), { today: serial(today) });
  if (checked === null) throw new Error("The run stopped.");
  return summaryLines(checked, report, null, null);
}

/** The lines below a section's name, up to the next blank one. */
function section(name: string, rows: readonly Row[], options?: BookOptions, today?: string) {
  const { top } = linesOf(rows, options, today);
  const first = top.findIndex(({ cells }) => cells[0] === name);
  if (first < 0) return null;
  const end = top.findIndex(({ kind }, at) => at > first && kind === "blank");
  return top.slice(first + 1, end).map(({ cells }) => cells.filter((cell) => cell !== ""));
}

const UNITS = [
  ["Phòng Công nghệ thông tin", "CNTT", { date: "20/04/2022" }, "Có"],
  ["Thanh tra Sở", "", { date: "21/04/2022" }, "Có"],
  ["Văn phòng Sở", "", null, "Có"],
];

describe("the head", () => {
  const { top } = linesOf([{}, { ...COLLECTIVE }, { nominee: null }]);
  const texts = top.map(({ cells }) => cells.filter((cell) => cell !== "").join(" | "));

  test("agency in capitals and motto, each with a line below, then title and plan", () => {
    expect(texts.slice(0, 6)).toEqual([
      "SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH KIÊN GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "──────────── | ────────────────────",
      "TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022",
      "Phát động thi đua, khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022",
      "Kế hoạch số 27/KH-STTTT ngày 08/04/2022. Giai đoạn: Đề nghị",
    ]);
  });

  test("says in two lines where the campaign stands, then when and by which rules it was checked", () => {
    expect(texts.slice(7, 10)).toEqual([
      "3 đề nghị: 2 cần xem xét, 1 cần bổ sung.",
      "Chờ ý kiến Giám đốc: 3 đề nghị, trong đó 2 đã đủ để xem xét. Đã duyệt: 0.",
      'Kiểm tra ngày 20/11/2022, bộ quy tắc phiên bản 1.0, trên trang "Đề nghị".',
    ]);
  });

  test("says first what waits for the Director while he decides", () => {
    const { top: deciding } = linesOf([{}], { plan: { lines: { "Giai đoạn": "Giám đốc duyệt" } } });
    expect(deciding.slice(7, 9).map(({ cells }) => cells[0])).toEqual([
      "Chờ ý kiến Giám đốc: 1 đề nghị, trong đó 1 đã đủ để xem xét. Đã duyệt: 0.",
      "1 đề nghị: 1 hợp lệ.",
    ]);
  });

  test("decisions are counted", () => {
    const decisions = [{ "Mã đề nghị": idOf(0), "Ý kiến Giám đốc": "Duyệt", "Dấu vết": seen() }];
    const { top: decided } = linesOf([{ id: idOf(0) }, { ...COLLECTIVE }], { decisions });
    expect(decided[8]?.cells[0]).toBe("Chờ ý kiến Giám đốc: 1 đề nghị, trong đó 1 đã đủ để xem xét. Đã duyệt: 1.");
  });
});

describe("awards", () => {
  const rows: Row[] = [
    {},
    { nominee: "Lê Bình", CN1: null },
    { ...COLLECTIVE },
    { ...POLICE },
    { award: "Huân chương" },
  ];

  test("a line for each award and subject, and one for those of no known award", () => {
    expect(section("CÁC HÌNH THỨC KHEN THƯỞNG", rows)?.map((cells) => cells.slice(2).join(" "))).toEqual([
      "Mã Chỉ tiêu Đề nghị Hợp lệ Cần xử lý Chưa đủ căn cứ Đã duyệt Còn lại",
      "CA-TT 0 0 0 0 0",
      "CA-CN 1 0 0 1 0",
      "STTTT-TT 2 1 0 1 0 0 2",
      "STTTT-CN 2 2 0 2 0 0 2",
      "0 1 0",
    ]);
  });

  test("the chart shows the lines of awards, with their heading", () => {
    const { top, chart } = linesOf(rows);
    expect(top[chart.first]?.cells.slice(2, 5)).toEqual(["Mã", "Chỉ tiêu", "Đề nghị"]);
    expect(top[chart.last]?.cells[2]).toBe("STTTT-CN");
    expect(top[chart.top]?.cells[0]).toBe("THỜI HẠN");
    expect(top.slice(chart.top, chart.bottom + 1).every(({ cells }) => cells.slice(5).join("") === "")).toBe(true);
  });
});

test.each<[string, string, string]>([
  ["20/04/2022", "Còn 7 ngày", "Còn 224 ngày"],
  ["27/04/2022", "Hôm nay là ngày cuối", "Còn 217 ngày"],
  ["28/04/2022", "Đã qua 1 ngày", "Còn 216 ngày"],
  ["01/12/2022", "Đã qua 218 ngày", "Đã qua 1 ngày"],
])("on %s of the deadlines it says: %s; %s", (today, registration, proposal) => {
  expect(section("THỜI HẠN", [{}], {}, today)?.slice(1)).toEqual([
    [1, "Hạn đăng ký thi đua", "Trước ngày", "28/04/2022", registration],
    [2, "Hạn đề nghị khen thưởng", "Hết ngày", "30/11/2022", proposal],
  ]);
});

describe("leaders and staff", () => {
  const of = (...positions: (string | null)[]) =>
    section(
      "CÁ NHÂN THEO CHỨC VỤ",
      positions.map((position, at) => ({ position, nominee: `Người ${at}` })),
    )?.slice(1);

  test("by words of the position", () => {
    expect(
      of(
        "Trưởng phòng",
        "Phó Chánh Thanh tra",
        "PHÓ GIÁM ĐỐC",
        "Chuyên viên",
        "Kế toán trưởng",
        "Nhân viên",
        null,
        "Tổ trưởng",
      ),
    ).toEqual([
      ["Lãnh đạo, quản lý", 4, "50%"],
      ["Công chức, viên chức, người lao động", 3, "38%"],
      ["Chưa ghi chức vụ", 1, "13%"],
    ]);
  });

  test("nothing where the list has no positions or no individuals", () => {
    expect(section("CÁ NHÂN THEO CHỨC VỤ", [{}], { without: ["position"] })).toBeNull();
    expect(section("CÁ NHÂN THEO CHỨC VỤ", [{ ...COLLECTIVE }])).toBeNull();
  });
});

describe("units", () => {
  test("by outcome, with those that nominated nobody", () => {
    expect(
      section("THEO ĐƠN VỊ", [{}, { nominee: "B", CN1: null }, { nominee: "C", unit: "CNTT" }], { units: UNITS }),
    ).toEqual([
      ["STT", "Đơn vị", "Đề nghị", "Không hợp lệ", "Cần bổ sung", "Chưa đủ căn cứ", "Cần xem xét", "Hợp lệ", "Ghi chú"],
      [1, "Phòng Công nghệ thông tin", 3, 0, 1, 0, 2, 0],
      [2, "Thanh tra Sở", 0, 0, 0, 0, 0, 0, "Đã đăng ký, chưa có đề nghị"],
      [3, "Văn phòng Sở", 0, 0, 0, 0, 0, 0, "Chưa đăng ký, chưa có đề nghị"],
    ]);
  });

  test("as written where there is no unit list; outside it where there is one", () => {
    expect(section("THEO ĐƠN VỊ", [{ unit: "Phòng  Lạ" }])?.slice(1)).toEqual([[1, "Phòng  Lạ", 1, 0, 0, 0, 0, 1]]);
    expect(section("THEO ĐƠN VỊ", [{ unit: "Phòng Lạ" }], { units: UNITS })?.[2]?.at(-1)).toBe(
      "Ngoài danh sách đơn vị",
    );
  });
});

describe("how the plan was read", () => {
  const texts = (options?: BookOptions) =>
    section("CÁCH HIỂU KẾ HOẠCH VÀ PHẦN CHƯA KIỂM TRA", [{}], options)?.map(([text]) => String(text)) ?? [];

  test("quotas, deadlines, papers to compare with, units", () => {
    expect(texts()).toEqual([
      "- Chỉ tiêu (STTTT-TT 02, STTTT-CN 02) được hiểu là tổng số và là mức tối đa của cả cơ quan; ô chỉ tiêu trống là kế hoạch không nêu.",
      "- Hạn đăng ký: trước ngày 28/04/2022, ngày cuối còn trong hạn là 27/04/2022; hạn đề nghị: hết ngày 30/11/2022, ngày cuối còn trong hạn là 30/11/2022.",
      "- Có kiểm tra hồ sơ theo thông lệ, ngoài nội dung kế hoạch.",
      "- Chưa có tiêu chuẩn để kiểm tra; đối chiếu hồ sơ giấy với: khoản 3, mục III Kế hoạch số 332/KH-CAT-XDPT ngày 28/3/2022.",
      "- Chưa có danh sách đơn vị (bảng DonVi), nên chưa đối chiếu được tên đơn vị.",
    ]);
  });

  test("columns without which nothing could be checked", () => {
    expect(texts({ without: ["report"], units: UNITS }).at(-1)).toContain(
      'Thiếu cột nên chưa kiểm tra: "Báo cáo thành tích"',
    );
  });
});
