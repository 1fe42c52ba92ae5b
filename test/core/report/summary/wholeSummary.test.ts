import { checkWorkbook } from "../../../../src/core/checkWorkbook";
import { changesSince } from "../../../../src/core/report/changesSince";
import { summaryLines } from "../../../../src/core/report/summary/summaryLines";
import { serial } from "../../../support/cells";
import { COLLECTIVE, POLICE, nominations, type BookOptions, type Row } from "../../../support/nominations";
import { idOf } from "../../../support/seen";

/** The summary whole, as the Director would read it from top to bottom: a blank line is a gap, cells have bars between. */
function textOf(rows: readonly Row[], options: BookOptions = {}): string {
  const { report, checked } = checkWorkbook(nominations(rows, options), { today: serial("20/11/2022") });
  if (checked === null) throw new Error(report.sheetFindings.map(({ message }) => message.vi).join());
  const { top, list } = summaryLines(checked, report, changesSince(checked, report), null);
  return [...top, ...list].map(({ cells }) => cells.filter((cell) => cell !== "").join(" | ")).join("\n");
}

const UNITS = [
  ["Phòng Công nghệ thông tin", "CNTT", { date: "20/04/2022" }, "Có"],
  ["Thanh tra Sở", "", { date: "28/04/2022" }, ""],
  ["Văn phòng", "", "", "Có"],
];
const ROWS: Row[] = [
  { id: idOf(0), registeredOn: null, detail: "Chức vụ: thiếu." },
  {
    ...COLLECTIVE,
    id: idOf(1),
    registeredOn: null,
    achievement: "Hoàn thành 12 nhiệm vụ về an ninh trật tự tại cơ quan",
  },
  {
    id: idOf(2),
    nominee: "Lê Thị Bình",
    unit: "Thanh tra Sở",
    CN2: null,
    achievement: "Tuyên truyền pháp luật cho 30 doanh nghiệp bưu chính",
  },
  {
    ...POLICE,
    id: idOf(3),
    nominee: "Trần Cảnh",
    unit: "Văn phòng",
    achievement: "Phối hợp tuần tra 40 buổi cùng công an phường",
  },
];

test("with decisions, a unit list, and a check before it", () => {
  const decisions = [{ "Mã đề nghị": idOf(0), "Ý kiến Giám đốc": "Duyệt" }];
  expect(textOf(ROWS, { units: UNITS, decisions }))
    .toBe(`SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH KIÊN GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
──────────── | ────────────────────
TỔNG HỢP ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022
Phát động thi đua, khen thưởng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2022
Kế hoạch số 27/KH-STTTT ngày 08/04/2022. Giai đoạn: Đề nghị

4 đề nghị: 2 hợp lệ, 1 chưa đủ căn cứ, 1 cần bổ sung.
Chờ ý kiến Giám đốc: 3 đề nghị, trong đó 1 đã đủ để xem xét. Đã duyệt: 1.
Kiểm tra ngày 20/11/2022, bộ quy tắc phiên bản 1.0, trên trang "Đề nghị".

CÁC HÌNH THỨC KHEN THƯỞNG
Đối tượng | Hình thức | Mã | Chỉ tiêu | Đề nghị | Hợp lệ | Cần xử lý | Chưa đủ căn cứ | Đã duyệt | Còn lại
Tập thể | Giấy khen của Giám đốc Công an tỉnh | CA-TT | 0 | 0 | 0 | 0 | 0
Cá nhân | Giấy khen của Giám đốc Công an tỉnh | CA-CN | 1 | 0 | 0 | 1 | 0
Tập thể | Giấy khen của Giám đốc Sở Thông tin và Truyền thông | STTTT-TT | 2 | 1 | 1 | 0 | 0 | 0 | 2
Cá nhân | Giấy khen của Giám đốc Sở Thông tin và Truyền thông | STTTT-CN | 2 | 2 | 1 | 1 | 0 | 1 | 1

THỜI HẠN
STT | Mốc | Cách tính | Ngày | Tại ngày kiểm tra
1 | Hạn đăng ký thi đua | Trước ngày | 28/04/2022 | Đã qua 207 ngày
2 | Hạn đề nghị khen thưởng | Hết ngày | 30/11/2022 | Còn 10 ngày

CÁ NHÂN THEO CHỨC VỤ
Nhóm | Số | Tỷ lệ
Lãnh đạo, quản lý | 0 | 0%
Công chức, viên chức, người lao động | 3 | 100%

SO VỚI LẦN KIỂM TRA TRƯỚC
Mục | Số | Ở các đề nghị
Đã khắc phục | 1 | Nguyễn Văn An
Mới phát sinh | 3 | Lê Thị Bình; Trần Cảnh
Hiện còn | 3 | 2 đề nghị

THEO ĐƠN VỊ
STT | Đơn vị | Đề nghị | Không hợp lệ | Cần bổ sung | Chưa đủ căn cứ | Cần xem xét | Hợp lệ | Ghi chú
1 | Phòng Công nghệ thông tin | 2 | 0 | 0 | 0 | 0 | 2
2 | Thanh tra Sở | 1 | 0 | 1 | 0 | 0 | 0
3 | Văn phòng | 1 | 0 | 0 | 1 | 0 | 0 | Chưa ghi ngày đăng ký

CÁCH HIỂU KẾ HOẠCH VÀ PHẦN CHƯA KIỂM TRA
- Chỉ tiêu (STTTT-TT 02, STTTT-CN 02) được hiểu là tổng số và là mức tối đa của cả cơ quan; ô chỉ tiêu trống là kế hoạch không nêu.
- Hạn đăng ký: trước ngày 28/04/2022, ngày cuối còn trong hạn là 27/04/2022; hạn đề nghị: hết ngày 30/11/2022, ngày cuối còn trong hạn là 30/11/2022.
- Có kiểm tra hồ sơ theo thông lệ, ngoài nội dung kế hoạch.
- Chưa có tiêu chuẩn để kiểm tra; đối chiếu hồ sơ giấy với: khoản 3, mục III Kế hoạch số 332/KH-CAT-XDPT ngày 28/3/2022.

DANH SÁCH TRÌNH GIÁM ĐỐC
Ô tô vàng là đề nghị chưa có ý kiến. Chọn "Duyệt" hoặc "Không duyệt" ở cột Ý kiến Giám đốc; giải thích ở cột Ghi chú.`);
});

test("the first check of a workbook that lacks a unit list and columns", () => {
  const text = textOf([{}], { table: null, without: ["report", "discipline"] });
  expect(text).toContain(`SO VỚI LẦN KIỂM TRA TRƯỚC
Mục | Số | Ở các đề nghị
Đã khắc phục | (lần kiểm tra đầu)
Mới phát sinh | (lần kiểm tra đầu)
Hiện còn | 0\n\n`);
  expect(text).toContain(`- Chưa có danh sách đơn vị (bảng DonVi), nên chưa đối chiếu được tên đơn vị.
- Thiếu cột nên chưa kiểm tra: "Đang xem xét kỷ luật, khiếu nại", "Báo cáo thành tích".\n\n`);
});
