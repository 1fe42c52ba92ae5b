import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { figureLines } from "../../../src/core/summary/figureLines";
import { unitFigures } from "../../../src/core/summary/countFigures";
import { wrapText } from "../../../src/core/summary/noteFigures";
import { changesSince } from "../../../src/core/report/detail";
import { serial } from "../../support/cells";
import { COLLECTIVE, POLICE, nominations, type BookOptions, type Row } from "../../support/nominations";
import { idOf } from "../../support/seen";

function check(rows: readonly Row[], options: BookOptions = {}, today = "20/11/2022") {
  const { report, checked } = checkWorkbook(nominations(rows, options), { today: serial(today) });
  if (checked === null) throw new Error("The run stopped.");
  return { report, checked };
}

/** The lines below a section's name, up to the next gap. */
function section(name: string, ...given: Parameters<typeof check>): unknown[][] | null {
  const { report, checked } = check(...given);
  const { lines } = figureLines(checked, report, changesSince(checked, report), () => null);
  const first = lines.findIndex(({ kind, cells }) => kind === "section" && cells[0] === name);
  if (first < 0) return null;
  const end = lines.findIndex(({ kind }, index) => index > first && kind === "blank");
  return lines.slice(first + 1, end < 0 ? undefined : end).map(({ cells }) => cells.filter((cell) => cell !== ""));
}

const UNITS = [
  ["Phòng Công nghệ thông tin", "CNTT", { date: "20/04/2022" }, "Có"],
  ["Thanh tra Sở", "", { date: "21/04/2022" }, "Có"],
  ["Văn phòng Sở", "", null, "Có"],
];

test("awards by outcome under their names, those of no known award last", () => {
  const rows: Row[] = [
    {},
    { nominee: "Lê Bình", CN1: null },
    { ...COLLECTIVE },
    { ...POLICE },
    { award: "Huân chương" },
  ];
  expect(section("THEO HÌNH THỨC KHEN THƯỞNG", rows)?.map((cells) => cells.join(" | "))).toEqual([
    "Hình thức khen thưởng | Không hợp lệ | Cần bổ sung | Chưa đủ căn cứ | Cần xem xét | Hợp lệ",
    "Giấy khen của Giám đốc Công an tỉnh (tập thể) | 0 | 0 | 0 | 0 | 0",
    "Giấy khen của Giám đốc Công an tỉnh (cá nhân) | 0 | 0 | 1 | 0 | 0",
    "Giấy khen của Giám đốc Sở Thông tin và Truyền thông (tập thể) | 0 | 0 | 0 | 1 | 0",
    "Giấy khen của Giám đốc Sở Thông tin và Truyền thông (cá nhân) | 0 | 1 | 0 | 1 | 0",
    "Chưa rõ hình thức hoặc đối tượng | 1 | 0 | 0 | 0 | 0",
  ]);
});

test("the chart is below the awards, where nothing else is written", () => {
  const { report, checked } = check([{}]);
  const { lines, chart } = figureLines(checked, report, null, () => null);
  const free = lines.slice(chart, chart + 16).every(({ kind }) => kind === "blank");
  expect([free, lines[chart + 17]?.cells[0]]).toEqual([true, "THỜI HẠN"]);
});

test.each<[string, string, string]>([
  ["20/04/2022", "Còn 7 ngày", "Còn 224 ngày"],
  ["27/04/2022", "Hôm nay là ngày cuối", "Còn 217 ngày"],
  ["28/04/2022", "Đã hết hạn 1 ngày", "Còn 216 ngày"],
  ["01/12/2022", "Đã hết hạn 218 ngày", "Đã hết hạn 1 ngày"],
])("on %s the deadlines are: %s; %s", (today, registration, proposal) => {
  expect(section("THỜI HẠN", [{}], {}, today)?.slice(1)).toEqual([
    ["Hạn đăng ký thi đua", "Trước ngày", "28/04/2022", registration],
    ["Hạn đề nghị khen thưởng", "Hết ngày", "30/11/2022", proposal],
  ]);
});

describe("leaders and staff", () => {
  const linesFor = (...positions: (string | null)[]) =>
    section(
      "CÁ NHÂN THEO CHỨC VỤ",
      positions.map((position, index) => ({ position, nominee: `Người ${index}` })),
    )?.slice(1);

  test("by words of the position", () => {
    const leaders = ["Trưởng phòng", "Phó Chánh Thanh tra", "PHÓ GIÁM ĐỐC", "Tổ trưởng"];
    expect(linesFor(...leaders, "Chuyên viên", "Kế toán trưởng", "Nhân viên", null)).toEqual([
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

describe("since the last check", () => {
  const CHANGED: Row[] = [{ id: idOf(0), detail: "Chức vụ: thiếu." }];

  test("the first check", () => {
    expect(section("SO VỚI LẦN KIỂM TRA TRƯỚC", [{ CN1: null }])?.slice(1)).toEqual([
      ["Đã khắc phục", "(lần kiểm tra đầu)"],
      ["Phát sinh", "(lần kiểm tra đầu)"],
      ["Còn lại", 1, "1 đề nghị"],
    ]);
  });

  test("what was fixed, and on whose nomination", () => {
    expect(section("SO VỚI LẦN KIỂM TRA TRƯỚC", CHANGED)?.slice(1, 3)).toEqual([
      ["Đã khắc phục", 1, "Nguyễn Văn An"],
      ["Phát sinh", 0],
    ]);
  });

  test("where nothing changed, what was reported stays", () => {
    const { report, checked } = check([{}]);
    const { lines } = figureLines(checked, report, null, (label) => [7, label.toUpperCase()]);
    expect(lines.find(({ cells }) => cells[0] === "Phát sinh")?.cells.slice(0, 3)).toEqual([
      "Phát sinh",
      7,
      "PHÁT SINH",
    ]);
  });
});

describe("notes", () => {
  const TITLE = "GHI CHÚ VỀ ÁP DỤNG KẾ HOẠCH VÀ NỘI DUNG CHƯA KIỂM TRA";
  const texts = (options?: BookOptions) =>
    (section(TITLE, [{}], options) ?? [])
      .map(([text]) => String(text))
      .join(" ")
      .split(/ ?(?:^|(?<= ))- /u)
      .filter((text) => text !== "");

  test("quotas, deadlines, documents to compare with, units", () => {
    expect(texts()).toEqual([
      "Chỉ tiêu được hiểu là mức tối đa của cả cơ quan: Giấy khen của Giám đốc Sở Thông tin và Truyền thông 02 tập thể, 02 cá nhân.",
      "Ô chỉ tiêu để trống: Kế hoạch không quy định chỉ tiêu.",
      "Hạn đăng ký: trước ngày 28/04/2022, hạn cuối là ngày 27/04/2022; hạn đề nghị: hết ngày 30/11/2022, hạn cuối là ngày 30/11/2022.",
      "Có kiểm tra hồ sơ theo thông lệ, ngoài nội dung Kế hoạch.",
      "Giấy khen của Giám đốc Công an tỉnh: chưa có tiêu chuẩn trong sổ; đối chiếu hồ sơ với khoản 3, mục III Kế hoạch số 332/KH-CAT-XDPT ngày 28/3/2022.",
      "Chưa có danh sách đơn vị, nên chưa đối chiếu được tên đơn vị.",
    ]);
  });

  test("columns without which something was not checked, and units without a nomination", () => {
    expect(texts({ without: ["report"], units: UNITS }).slice(-3)).toEqual([
      'Thiếu cột nên chưa kiểm tra: "Báo cáo thành tích".',
      "Đã đăng ký, chưa có đề nghị: Thanh tra Sở.",
      "Chưa đăng ký, chưa có đề nghị: Văn phòng Sở.",
    ]);
  });

  test("crashed rules come first", () => {
    const { report, checked } = check([{}]);
    const { lines } = figureLines(checked, { ...report, complete: false, crashedRules: ["a", "b"] }, null, () => null);
    const title = lines.findIndex(({ cells }) => cells[0] === TITLE);
    expect(lines[title + 1]?.cells[0]).toBe("- CHƯA ĐẦY ĐỦ: các quy tắc sau gặp lỗi khi kiểm tra: a, b.");
  });
});

test("units by outcome, those with nothing too", () => {
  const rows: Row[] = [{}, { nominee: "B", CN1: null }, { nominee: "C", unit: "CNTT" }];
  const { report, checked } = check(rows, { units: UNITS });
  expect(unitFigures(checked, report)).toEqual([
    ["Phòng Công nghệ thông tin", 3, 0, 1, 0, 2, 0],
    ["Thanh tra Sở", 0, 0, 0, 0, 0, 0],
    ["Văn phòng Sở", 0, 0, 0, 0, 0, 0],
  ]);
});

test.each([
  ["một hai ba", 7, ["một hai", "ba"]],
  ["một hai ba", 80, ["một hai ba"]],
  ["nghiêng ngả", 3, ["nghiêng", "ngả"]],
  ["", 3, [""]],
])("%j in lines of %d", (text, longest, lines) => {
  expect(wrapText(text, longest)).toEqual(lines);
});
