import { checkWorkbook } from "../../../src/core/checkWorkbook";
import type { OfficialDocument } from "../../../src/core/documents/document";
import { planDocument, type DocumentRequest } from "../../../src/core/documents/planDocument";
import { readHeadingRow } from "../../../src/core/nominations/headingRow";
import { headingReader } from "../../../src/core/nominations/fields";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import type { CellValue, Grid } from "../../../src/core/cells/snapshot";
import { serial } from "../../support/cells";
import { COLLECTIVE, nominations, type BookOptions, type Row } from "../../support/nominations";
import { idOf } from "../../support/seen";

/** The documents whole, as a person would read them from top to bottom. */

const UNITS = [
  ["Phòng Công nghệ thông tin", "CNTT", { date: "20/04/2022" }, "Có"],
  ["Thanh tra Sở", "", { date: "28/04/2022" }, "Có"],
];
const AN: Row = { id: idOf(0), registeredOn: null };
const TEAM: Row = {
  ...COLLECTIVE,
  id: idOf(1),
  registeredOn: null,
  achievement: "Hoàn thành 12 nhiệm vụ về an ninh trật tự, không để xảy ra vụ việc nào",
};
const LATE: Row = {
  id: idOf(2),
  nominee: "Lê Thị Bình",
  position: "Thanh tra viên",
  unit: "Thanh tra Sở",
  registeredOn: { date: "20/04/2022" },
  CN2: null,
  achievement: "Tuyên truyền pháp luật cho 30 doanh nghiệp bưu chính trên địa bàn tỉnh",
};

function documentOf(
  request: DocumentRequest,
  rows: readonly Row[] = [AN, TEAM, LATE],
  options: BookOptions = {},
): OfficialDocument {
  const { report, checked } = checkWorkbook(nominations(rows, { units: UNITS, ...options }), {
    today: serial("20/11/2022"),
  });
  if (checked === null) throw new Error(report.sheetFindings.map(({ message }) => message.vi).join());
  const { document } = planDocument(request, checked, report);
  if (document === null) throw new Error("There is nothing to put on it.");
  return document.content;
}

/** A gap is a blank line; a paragraph, as it is; cells, with bars between them. */
const textOf = (document: OfficialDocument) =>
  document.lines.map(({ cells }) => cells.filter((cell) => cell !== "").join(" | ")).join("\n");

const HEAD = `UBND TỈNH KIÊN GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ THÔNG TIN VÀ TRUYỀN THÔNG | Độc lập - Tự do - Hạnh phúc
──────── | ─────────────────`;
const DATED = "Kiên Giang, ngày …… tháng …… năm 2022";
const AWARD = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";
const MOVEMENT = "phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022";

test("the list", () => {
  expect(textOf(documentOf({ kind: "list" }))).toBe(`${HEAD}
${DATED}

DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
Trong ${MOVEMENT}
(Kèm theo Tờ trình số …… ngày …… ; Kế hoạch số 27/KH-STTTT ngày 08/04/2022)

I. ${AWARD} – Tập thể (01)
STT | Tên tập thể | Chức vụ | Đơn vị | Tóm tắt thành tích
1 | Tập thể Phòng Công nghệ thông tin | Phòng Công nghệ thông tin | ${String(TEAM.achievement)}

II. ${AWARD} – Cá nhân (01)
STT | Họ và tên | Chức vụ | Đơn vị | Tóm tắt thành tích
1 | Nguyễn Văn An | Chuyên viên | Phòng Công nghệ thông tin | Tham mưu xây dựng 3 mô hình tự quản về an ninh trật tự tại đơn vị

Danh sách có 01 tập thể, 01 cá nhân đủ điều kiện, chưa có ý kiến của Giám đốc.

NGƯỜI LẬP DANH SÁCH | THỦ TRƯỞNG ĐƠN VỊ
(Ký, ghi rõ họ tên) | (Ký tên, đóng dấu)`);
});

test("the minutes", () => {
  expect(textOf(documentOf({ kind: "minutes" }))).toBe(`${HEAD}
Số: ……/BB | ${DATED}

BIÊN BẢN
Họp xét đề nghị khen thưởng năm 2022

Căn cứ Kế hoạch số 27/KH-STTTT ngày 08/04/2022 của Sở Thông tin và Truyền thông tỉnh Kiên Giang về phát động thi đua, khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022;
Hôm nay, vào lúc …… giờ …… ngày …… tháng …… năm ……, tại …………, Sở Thông tin và Truyền thông tỉnh Kiên Giang tổ chức họp xét đề nghị khen thưởng.
I. THÀNH PHẦN
1. Chủ trì: ……………………  Chức vụ: …………
2. Thư ký: ……………………  Chức vụ: …………
3. Tổng số thành viên được triệu tập: ……; có mặt: ……; vắng mặt: …… (lý do: …………).
II. NỘI DUNG VÀ KẾT QUẢ
Cuộc họp đã nghe báo cáo kết quả kiểm tra hồ sơ, trao đổi, đối chiếu tiêu chuẩn, chỉ tiêu của Kế hoạch và biểu quyết từng trường hợp như sau:
1. ${AWARD} – Tập thể (01)
STT | Tên tập thể | Đơn vị | Số phiếu đồng ý | Tỷ lệ (%)
1 | Tập thể Phòng Công nghệ thông tin | Phòng Công nghệ thông tin

2. ${AWARD} – Cá nhân (01)
STT | Họ và tên | Đơn vị | Số phiếu đồng ý | Tỷ lệ (%)
1 | Nguyễn Văn An | Phòng Công nghệ thông tin

Ý kiến khác (nếu có): ………………………………
Cuộc họp kết thúc vào lúc …… giờ …… cùng ngày. Biên bản đã được đọc cho các thành viên cùng nghe và thống nhất.

THƯ KÝ | CHỦ TRÌ
(Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên)`);
});

test("the submission", () => {
  const text = textOf(documentOf({ kind: "submission" }));
  expect(
    text.startsWith(`${HEAD}\nSố: ……/TTr | ${DATED}\n\nTỜ TRÌNH\nVề việc đề nghị khen thưởng trong ${MOVEMENT}\n`),
  ).toBe(true);
  expect(text.split("\n").slice(8)).toEqual([
    "Kính gửi: Giám đốc Sở",
    "",
    "Căn cứ Kế hoạch số 27/KH-STTTT ngày 08/04/2022 của Sở Thông tin và Truyền thông tỉnh Kiên Giang về phát động thi đua, khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022;",
    "Căn cứ Biên bản họp xét đề nghị khen thưởng ngày …… tháng …… năm ……;",
    "Xét thành tích của các tập thể, cá nhân, Văn phòng kính trình Giám đốc Sở xem xét, tặng Giấy khen cho 01 tập thể, 01 cá nhân, cụ thể:",
    `1. ${AWARD} cho 01 tập thể:`,
    "- Tập thể Phòng Công nghệ thông tin, Phòng Công nghệ thông tin;",
    `2. ${AWARD} cho 01 cá nhân:`,
    "- Nguyễn Văn An, Chuyên viên, Phòng Công nghệ thông tin;",
    "(Kèm theo danh sách đề nghị khen thưởng, biên bản họp xét và hồ sơ của từng trường hợp.)",
    "Kính trình xem xét, quyết định./.",
    "",
    "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ",
    "(Ký tên, đóng dấu)",
    "Nơi nhận:",
    "- Như trên;",
    "- Lưu: VT.",
  ]);
});

test("the registration list", () => {
  expect(
    textOf(documentOf({ kind: "registration" }))
      .split("\n")
      .slice(3),
  ).toEqual([
    `Số: ……/DS | ${DATED}`,
    "",
    "DANH SÁCH ĐĂNG KÝ THI ĐUA",
    `Trong ${MOVEMENT}`,
    "(Kế hoạch số 27/KH-STTTT ngày 08/04/2022)",
    "",
    "Kính gửi: Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc – Công an tỉnh Kiên Giang",
    "",
    "I. Phòng, đơn vị đăng ký (01)",
    "STT | Tên | Chức vụ | Đơn vị | Ngày đăng ký",
    "1 | Phòng Công nghệ thông tin | Phòng Công nghệ thông tin | 20/04/2022",
    "",
    "II. Tập thể, cá nhân đăng ký riêng (01)",
    "STT | Tên | Chức vụ | Đơn vị | Ngày đăng ký",
    "1 | Lê Thị Bình | Thanh tra viên | Thanh tra Sở | 20/04/2022",
    "",
    "NGƯỜI LẬP DANH SÁCH | THỦ TRƯỞNG ĐƠN VỊ",
    "(Ký, ghi rõ họ tên) | (Ký tên, đóng dấu)",
  ]);
});

test("what goes back to a unit", () => {
  expect(
    textOf(documentOf({ kind: "send-back", unit: "Thanh tra Sở" }))
      .split("\n")
      .slice(3),
  ).toEqual([
    DATED,
    "",
    "PHIẾU ĐỀ NGHỊ BỔ SUNG HỒ SƠ KHEN THƯỞNG",
    "Kính gửi: Thanh tra Sở",
    "",
    "Qua kiểm tra ngày 20/11/2022 theo Kế hoạch số 27/KH-STTTT, đơn vị có 1/1 đề nghị cần bổ sung, chỉnh sửa. Đề nghị đơn vị hoàn thiện, gửi lại Văn phòng chậm nhất ngày 30/11/2022.",
    "Dòng | Mã đề nghị | Tên tập thể, cá nhân | Trạng thái | Nội dung cần bổ sung, chỉnh sửa",
    expect.stringMatching(
      new RegExp(`^4 \\| ${idOf(2)} \\| Lê Thị Bình \\| Cần bổ sung \\| - CN2 \\(ô O4\\): .*Đạt`, "u"),
    ),
    "",
    "NGƯỜI LẬP PHIẾU",
    "(Ký, ghi rõ họ tên)",
  ]);
});

const KINDS = ["list", "minutes", "submission", "registration"] as const;

test.each(KINDS)("the %s fits an A4 page upright, and is drawn as wide as it says", (kind) => {
  const { widths, lines, left, centred } = documentOf({ kind });
  // 21 cm less the margins of 3 and 1.5 cm, in points.
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(((21 - 4.5) / 2.54) * 72 + 1);
  expect(left).toBeLessThan(widths.length);
  for (const column of centred) expect(column).toBeLessThan(widths.length);
  for (const { look, cells } of lines) {
    const most = ["row", "heading"].includes(look) ? widths.length : 2;
    expect([look, cells.length <= most]).toEqual([look, true]);
  }
});

test.each([...KINDS, "send-back" as const])("no line of the %s could be taken for the headings of a list", (kind) => {
  const document = documentOf(kind === "send-back" ? { kind, unit: "Thanh tra Sở" } : { kind });
  const values = document.lines.map(({ cells }) => document.widths.map((_, at): CellValue => cells[at] ?? ""));
  const grid: Grid = {
    row: 0,
    column: 0,
    values,
    formulas: values,
    types: [],
    text: values.map((line) => line.map(String)),
  };
  const read = headingReader(BUILT_IN_PLAN.criteria);
  for (const row of values.keys()) {
    const columns = { first: 0, last: document.widths.length - 1 };
    const { required } = readHeadingRow(grid, row, columns, [], read, () => false);
    expect([row, required < 4]).toEqual([row, true]);
  }
});

test("more awards than there are roman numerals at hand go on in digits", () => {
  const awards = Array.from({ length: 12 }, (_, at) => [`A${at}`, `Hình thức ${at}`, "Cá nhân", "", "Điều 1", ""]);
  const criteria = awards.map(([code], at) => [`TC${at}`, code ?? "", `Đạt mặt ${at}`]);
  const rows = awards.map(([code], at) => ({
    id: idOf(at),
    award: code ?? "",
    nominee: `Người ${at}`,
    CN1: null,
    CN2: null,
    achievement: `Hoàn thành tốt nhiệm vụ thứ ${"abcdefghijkl".charAt(at).repeat(4)} trong phong trào của cơ quan`,
  }));
  const extra = criteria.map(([code], at) => [code ?? "", ...rows.map((_, row) => (row === at ? "Đạt" : null))]);
  const titles = documentOf({ kind: "list" }, rows, { plan: { awards, criteria }, extra })
    .lines.filter(({ look }) => look === "item")
    .map(({ cells }) => String(cells[0]).split(".")[0]);
  expect(titles).toEqual(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "11", "12", expect.any(String)]);
});
