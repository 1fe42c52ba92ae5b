import type { OfficialDocument } from "../../../src/core/documents/document";
import { drawDocument } from "../../../src/core/documents/drawDocument";
import type { DocumentRequest } from "../../../src/core/documents/planDocument";
import { readHeadingRow } from "../../../src/core/nominations/headingRow";
import { headingReader } from "../../../src/core/nominations/fields";
import { BUILT_IN_PLAN } from "../../../src/core/plan/builtIn";
import type { CellValue, Grid } from "../../../src/core/cells/snapshot";
import { linesOf, OWN_SUBMISSION, plannedOf, REQUESTS } from "../../support/documents";
import { COLLECTIVE, type BookOptions, type Row } from "../../support/nominations";
import { idOf } from "../../support/seen";

/** Whole documents, as a person reads them. */

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
  const { document } = plannedOf(request, rows, { units: UNITS, ...options });
  if (document === null) throw new Error("There is nothing to put on it.");
  return document;
}

const textOf = (document: OfficialDocument) => linesOf(document).join("\n");

const HEAD = `UBND TỈNH KIÊN GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ THÔNG TIN VÀ TRUYỀN THÔNG | Độc lập - Tự do - Hạnh phúc
──────── | ─────────────────`;
const OFFICE_HEAD = HEAD.replace("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "VĂN PHÒNG").replace(
  "UBND TỈNH KIÊN GIANG",
  "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
);
const DATED = "Kiên Giang, ngày …… tháng …… năm 2022";
const AWARD = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";
const MOVEMENT = "phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022";

const BASIS = `Căn cứ Kế hoạch số 27/KH-STTTT ngày 08 tháng 4 năm 2022 của Sở Thông tin và Truyền thông tỉnh Kiên Giang về phát động thi đua, khen thưởng ${MOVEMENT}`;

test("the list", () => {
  expect(textOf(documentOf({ kind: "list" }))).toBe(`${HEAD}
${DATED}

DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG
Trong ${MOVEMENT}
──────────

(Kèm theo Tờ trình số …… ngày …… tháng …… năm ……; Kế hoạch số 27/KH-STTTT ngày 08 tháng 4 năm 2022)

I. ${AWARD} – Tập thể (01)
STT | Tên tập thể | Đơn vị | Tóm tắt thành tích
1 | Tập thể Phòng Công nghệ thông tin | Phòng Công nghệ thông tin | Hoàn thành 12 nhiệm vụ về an ninh trật tự, không để xảy ra vụ việc nào

II. ${AWARD} – Cá nhân (01)
STT | Họ và tên | Chức vụ | Đơn vị | Tóm tắt thành tích
1 | Nguyễn Văn An | Chuyên viên | Phòng Công nghệ thông tin | Tham mưu xây dựng 3 mô hình tự quản về an ninh trật tự tại đơn vị

Danh sách có 01 tập thể, 01 cá nhân đủ điều kiện, chưa có ý kiến của Giám đốc.

NGƯỜI LẬP DANH SÁCH | GIÁM ĐỐC
(Ký, ghi rõ họ tên)`);
});

test("the minutes", () => {
  expect(textOf(documentOf({ kind: "minutes" }))).toBe(`${HEAD}
Số: ……/BB-STTTT

BIÊN BẢN
Họp xét đề nghị khen thưởng trong ${MOVEMENT}
──────────

${BASIS}.
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
Cuộc họp kết thúc vào lúc …… giờ …… cùng ngày. Biên bản đã được đọc cho các thành viên cùng nghe và thống nhất./.

THƯ KÝ | CHỦ TRÌ
(Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên)



Nơi nhận:
- Thành viên dự họp;
- Lưu: VT, VP.`);
});

test("the submission", () => {
  expect(textOf(documentOf(OWN_SUBMISSION))).toBe(`${OFFICE_HEAD}
Số: ……/TTr-VP | ${DATED}

TỜ TRÌNH
Về việc đề nghị khen thưởng trong ${MOVEMENT}
──────────

Kính gửi: Giám đốc Sở Thông tin và Truyền thông

Căn cứ Luật Thi đua, khen thưởng …………;
${BASIS};
Căn cứ Biên bản họp xét đề nghị khen thưởng ngày …… tháng …… năm 2022.
Xét thành tích của các tập thể, cá nhân, Văn phòng kính trình Giám đốc Sở xem xét, tặng Giấy khen cho 01 tập thể, 01 cá nhân, cụ thể:
1. ${AWARD} cho 01 tập thể:
- Tập thể Phòng Công nghệ thông tin, Phòng Công nghệ thông tin.
2. ${AWARD} cho 01 cá nhân:
- Nguyễn Văn An, Chuyên viên, Phòng Công nghệ thông tin.
Kèm theo Tờ trình: danh sách đề nghị khen thưởng, biên bản họp xét và hồ sơ của từng trường hợp.
Kính trình Giám đốc Sở xem xét, quyết định./.

Nơi nhận: | CHÁNH VĂN PHÒNG
- Như trên;
- Lưu: VP.`);
});

test("the draft decision and its list", () => {
  expect(textOf(documentOf({ kind: "decision" }))).toBe(`${HEAD}
Số: ……/QĐ-STTTT | ${DATED}

QUYẾT ĐỊNH
Về việc tặng Giấy khen trong ${MOVEMENT}
──────────

GIÁM ĐỐC SỞ THÔNG TIN VÀ TRUYỀN THÔNG

Căn cứ ………… quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Thông tin và Truyền thông;
Căn cứ Luật Thi đua, khen thưởng …………;
${BASIS};
Theo đề nghị của Chánh Văn phòng Sở.
QUYẾT ĐỊNH:

Điều 1. Tặng ${AWARD} cho 01 tập thể, 01 cá nhân có thành tích trong ${MOVEMENT} (có danh sách kèm theo).
Điều 2. Tiền thưởng kèm theo thực hiện theo quy định hiện hành.
Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
Điều 4. Chánh Văn phòng Sở, Trưởng các phòng, đơn vị có liên quan và các tập thể, cá nhân có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận: | GIÁM ĐỐC
- Như Điều 4;
- Lưu: VT, VP.


DANH SÁCH
Tập thể, cá nhân được tặng Giấy khen

(Kèm theo Quyết định số ……/QĐ-STTTT ngày …… tháng …… năm 2022 của Giám đốc Sở Thông tin và Truyền thông)
──────────

Dự kiến, chưa có ý kiến của Giám đốc

I. ${AWARD} – Tập thể (01)
STT | Tên tập thể | Đơn vị
1 | Tập thể Phòng Công nghệ thông tin | Phòng Công nghệ thông tin

II. ${AWARD} – Cá nhân (01)
STT | Họ và tên | Chức vụ | Đơn vị
1 | Nguyễn Văn An | Chuyên viên | Phòng Công nghệ thông tin
`);
});

test("the registration list", () => {
  expect(textOf(documentOf({ kind: "registration" }))).toBe(`${HEAD}
Số: ……/DS-STTTT | ${DATED}

DANH SÁCH ĐĂNG KÝ THI ĐUA
Trong ${MOVEMENT}
──────────

(Theo Kế hoạch số 27/KH-STTTT ngày 08 tháng 4 năm 2022)

Kính gửi: Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc – Công an tỉnh Kiên Giang

I. Phòng, đơn vị đăng ký (01)
STT | Tên phòng, đơn vị | Ngày đăng ký
1 | Phòng Công nghệ thông tin | 20/04/2022

II. Tập thể, cá nhân đăng ký riêng (01)
STT | Tên tập thể, cá nhân | Chức vụ | Đơn vị | Ngày đăng ký
1 | Lê Thị Bình | Thanh tra viên | Thanh tra Sở | 20/04/2022

Danh sách có 01 phòng, đơn vị; 01 tập thể, cá nhân đăng ký riêng.

NGƯỜI LẬP DANH SÁCH | GIÁM ĐỐC
(Ký, ghi rõ họ tên)`);
});

test("what goes back to a unit", () => {
  expect(textOf(documentOf({ kind: "send-back", unit: "Thanh tra Sở" }))).toBe(`${OFFICE_HEAD}
${DATED}

PHIẾU TRẢ LẠI
Hồ sơ đề nghị khen thưởng cần bổ sung, chỉnh sửa
──────────

Kính gửi: Thanh tra Sở

Qua kiểm tra ngày 20/11/2022 theo Kế hoạch số 27/KH-STTTT, đơn vị có 1/1 đề nghị cần bổ sung, chỉnh sửa:
Dòng | Mã đề nghị | Tên tập thể, cá nhân | Trạng thái | Nội dung cần bổ sung, chỉnh sửa
4 | HS-222242 | Lê Thị Bình | Cần bổ sung | - CN2 (ô O4): Chưa đánh giá tiêu chuẩn "Làm tốt công tác xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc tại đơn vị". Ghi "Đạt" hoặc "Không đạt" theo kết quả đánh giá của đơn vị.

Đề nghị đơn vị hoàn thiện, gửi lại Văn phòng chậm nhất ngày 30/11/2022./.

Nơi nhận: | CHÁNH VĂN PHÒNG
- Như trên;
- Lưu: VP.`);
});

const ALL: readonly (readonly [string, DocumentRequest])[] = [
  ...REQUESTS.map((request) => [request.kind, request] as const),
  ["send-back", { kind: "send-back", unit: null }],
];

test.each(ALL)("the tables of the %s are as wide as the page between its margins", (_, request) => {
  const tables = documentOf(request).parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? [block] : [])),
  );
  for (const { columns, rows } of tables) {
    // 21 cm less the margins of 3 and 1.5 cm, in points.
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(((21 - 4.5) / 2.54) * 72, 0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

test.each(ALL)(
  "a text of the %s comes before its signatures, which a table may leave alone on a page",
  (_, request) => {
    for (const { blocks } of documentOf(request).parts) {
      const signed = blocks.findIndex(({ kind }) => kind === "signatures" || kind === "closing");
      if (signed >= 0) expect(["heading", "paragraph"]).toContain(blocks[signed - 1]?.kind);
    }
  },
);

test.each(ALL)("no line of the %s could be taken for the headings of a list", (_, request) => {
  const lines = drawDocument("S", documentOf(request)).flatMap((edit) => (edit.kind === "cells" ? edit.values : []));
  const values = lines.map((line) => line.map((value) => (value ?? "") as CellValue));
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
    const columns = { first: 0, last: (values[row]?.length ?? 0) - 1 };
    const { required } = readHeadingRow(grid, row, columns, [], read, () => false);
    expect([row, required < 4]).toEqual([row, true]);
  }
});

test("awards beyond the last roman numeral are numbered in digits", () => {
  const awards = Array.from({ length: 12 }, (_, index) => [
    `A${index}`,
    `Hình thức ${index}`,
    "Cá nhân",
    "",
    "Điều 1",
    "",
  ]);
  const criteria = awards.map(([code], index) => [`TC${index}`, code ?? "", `Đạt mặt ${index}`]);
  const rows = awards.map(([code], index) => ({
    id: idOf(index),
    award: code ?? "",
    nominee: `Người ${index}`,
    CN1: null,
    CN2: null,
    achievement: `Hoàn thành tốt nhiệm vụ thứ ${"abcdefghijkl".charAt(index).repeat(4)} trong phong trào của cơ quan`,
  }));
  const extra = criteria.map(([code], index) => [code ?? "", ...rows.map((_, row) => (row === index ? "Đạt" : null))]);
  const titles = documentOf({ kind: "list" }, rows, { plan: { awards, criteria }, extra })
    .parts.flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "heading" ? [block.text.split(".")[0]] : []));
  expect(titles).toEqual(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "11", "12", expect.any(String)]);
});
