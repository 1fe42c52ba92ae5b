import type { Workbook } from "../../workbench/host/model";
import { newSheet, newWorkbook, type Value } from "../sheets";
import { STYLES } from "../styles";
import { CA, D, SO, merge, putRow } from "./shared";

const TT = "Tập thể";
const CN = "Cá nhân";
const VP = "Văn phòng Sở";
const IT = "Phòng Công nghệ thông tin";

/** STT, name, subject, position, unit, award, registered, nominated, two criteria, achievement, reports, note, year. */
const LIST: readonly (readonly Value[])[] = [
  ["I", "TẬP THỂ"],
  [
    1,
    "Văn phòng Sở",
    TT,
    "",
    VP,
    SO,
    D("20/04/2022"),
    D("15/11/2022"),
    "",
    "",
    "Xây dựng 3 tổ tự quản về an ninh trật tự, tổ chức 12 buổi tuyên truyền.",
    "21/BC-VP",
    "năm thứ ba",
  ],
  [
    2,
    "Phòng Công nghệ thông tin",
    "tập  thể",
    "",
    IT,
    CA,
    D("28/04/2022"),
    "30/11/2022",
    "",
    "",
    "Ngăn chặn 140 cuộc tấn công vào cổng thông tin điện tử của tỉnh.",
    "",
    "",
  ],
  ["II", "CÁ NHÂN"],
  [
    1,
    "Nguyễn Văn An",
    CN,
    "Trưởng phòng",
    IT,
    SO,
    D("19/04/2022"),
    D("16/11/2022"),
    "Đạt",
    "x",
    "Vận hành hệ thống giám sát an toàn thông tin cho 45 cơ quan.",
    "Có",
    "",
    1978,
  ],
  [
    2,
    "Trần Thị Bích Hoà",
    CN,
    "Chuyên viên",
    VP,
    SO,
    "Ngày 21 tháng 4 năm 2022",
    D("16/11/2022"),
    "đạt",
    "",
    "Số hóa hồ sơ đăng ký phong trào, rút ngắn thời gian xử lý còn 1 ngày.",
    "Có",
    "",
    1985,
  ],
  [
    3,
    "Lê Minh Khôi",
    CN,
    "",
    "Thanh tra Sở",
    SO,
    "",
    D("01/12/2022"),
    "Không đạt",
    "Đạt",
    "Tốt",
    "Chưa có",
    "hàng bị ẩn",
    1990,
  ],
  [
    4,
    "TRẦN THỊ BÍCH HÒA",
    CN,
    "Chuyên viên",
    "văn phòng sở",
    SO,
    D("21/04/2022"),
    D("16/11/2022"),
    "Đạt",
    "Đạt",
    "Tham mưu kế hoạch bảo vệ cơ quan an toàn dịp lễ, Tết.",
    "Có",
    "nhập hai lần?",
    1985,
  ],
  ["Cộng: 02 tập thể, 04 cá nhân"],
];

const HEADINGS: readonly (readonly Value[])[] = [
  [
    "Số\nTT",
    "Họ và tên\n(hoặc tên tập thể)",
    "ĐỐI TƯỢNG\n(tập thể/cá nhân)",
    "Chức danh",
    "Đơn vị công tác",
    "HÌNH THỨC ĐỀ NGHỊ",
    "Thời gian",
    "",
    "Tiêu chuẩn (cá nhân)",
    "",
    "Nội dung thành tích",
    "Hồ sơ\nkèm theo",
    "Ghi chú",
    "Năm sinh",
  ],
  ["", "", "", "", "", "", "Ngày đăng ký", "Ngày nộp", "Có cách làm hay, hiệu quả", "CN2"],
];

/** An old list without a plan or tables, with everything that offices usually put around the rows. */
export function legacyList(): Workbook {
  const list = newSheet("DS 2022", [6, 26, 12, 16, 22, 30, 12, 12, 14, 10, 46, 12, 16, 10]);
  putRow(
    list,
    1,
    ["UBND TỈNH KIÊN GIANG", "", "", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    STYLES.letterhead,
  );
  putRow(
    list,
    2,
    ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "", "", "", "", "", "Độc lập - Tự do - Hạnh phúc"],
    STYLES.letterhead,
  );
  putRow(list, 4, ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022"], STYLES.title);
  putRow(list, 5, ["(Kèm theo Tờ trình số 45/TTr-VP, ngày 16 tháng 11 năm 2022)"], STYLES.note);
  for (const [index, line] of HEADINGS.entries()) putRow(list, 7 + index, line, STYLES.heading);
  putRow(list, 9, ["(1)", "(2)", "(3)", 4, 5, 6, 7, 8, 9, 10, 11, 12], STYLES.centred);
  for (const [index, line] of LIST.entries()) putRow(list, 10 + index, line);
  for (let row = 19; row <= 24; row++) putRow(list, row, leftovers(row));
  putRow(list, 26, ["", "", "", "", "", "", "", "Kiên Giang, ngày 16 tháng 11 năm 2022"]);
  putRow(list, 27, ["Nơi nhận:", "", "", "", "", "", "", "CHÁNH VĂN PHÒNG"]);
  putRow(list, 28, ["- Ban Giám đốc Sở;"]);
  putRow(list, 32, ["- Lưu: VT, VP.", "", "", "", "", "", "", "Đỗ Quang Vinh"]);
  merge(list, "A1:E1", "G1:L1", "A2:E2", "G2:L2", "A4:L4", "A5:L5", "G7:H7", "I7:J7", "A18:L18", "H26:L26");
  merge(list, ..."ABCDEFKLMN".split("").map((letter) => `${letter}7:${letter}8`));
  list.hiddenRows.add(15);
  list.hiddenColumns.add(13);
  return newWorkbook("danh-sach-cu.xlsx", [list, words(), lastYear()]);
}

/** Formulas that were copied below the last person. */
function leftovers(row: number): Value[] {
  return [
    { formula: `=IF(B${row}="","",ROW()-18)`, result: "" },
    "",
    { formula: `=IF(B${row}="","","Cá nhân")`, result: "" },
    "",
    { formula: `=VLOOKUP(B${row},'Danh mục'!A:B,2,0)`, error: "#N/A" },
    { formula: `=M${row}`, result: 0 },
  ];
}

function words() {
  const sheet = newSheet("Danh mục", [26, 26]);
  putRow(sheet, 1, ["Họ tên", "Đơn vị"], STYLES.heading);
  putRow(sheet, 2, ["Nguyễn Văn An", IT]);
  putRow(sheet, 3, ["Lê Minh Khôi", "Thanh tra Sở"]);
  return sheet;
}

/** Last year's list, with the same headings and more rows. It is hidden, so it must not be chosen. */
function lastYear() {
  const sheet = newSheet("DS 2021", [6, 26, 12, 16, 22, 30]);
  putRow(sheet, 1, ["STT", "Họ tên", "Đối tượng", "Chức vụ", "Đơn vị", "Hình thức", "Ngày đề nghị"], STYLES.heading);
  putRow(sheet, 2, [1, "Nguyễn Văn An", CN, "Chuyên viên", IT, SO, D("15/11/2021")]);
  sheet.visibility = "Hidden";
  return sheet;
}
