import type { Workbook } from "../../workbench/host/model";
import { newSheet, newWorkbook, type Value } from "../sheets";
import { STYLES } from "../styles";
import { CA, D, SO, merge, putRow } from "./shared";

const HEADINGS = [
  "  STT ",
  "HÌNH THỨC\nKHEN THƯỞNG *",
  "đối-tượng:",
  "TÊN TẬP THỂ, CÁ NHÂN (ghi rõ (không viết tắt))",
  "Chức vụ, đơn vị",
  "Phòng ban",
  "Ngày đề nghị",
  "Ngày gửi",
  "TT1",
  "CN1",
  "CN2",
  "Thành tích đạt được",
  "Hồ sơ kèm theo",
  "Đang xem xét kỷ luật, khiếu nại",
  "Điểm",
];

const LONGEST = "Giữ gìn an ninh. ".repeat(1928).slice(0, 32_767);
const COPIED = "Tham gia đầy đủ các buổi tuyên truyền do Công an phường tổ chức.";

const LIST: readonly (readonly Value[])[] = [
  [1, 123, true, 45.5, "", 7, 2022, "", 1, 0, 3.14, 2022, 0, 2, 9],
  [
    2,
    { error: "#N/A" },
    "Cá nhân",
    { error: "#REF!" },
    "",
    { error: "#VALUE!" },
    "",
    "",
    "",
    { error: "#DIV/0!" },
    "Đạt",
    COPIED,
  ],
  [3, "-5", "Cá nhân", "=1+1", "", "+84 297 3812345", "", "", "", "@Đạt", "=x", '=HYPERLINK("x")', "@SUM(A1)", "Không"],
  ["bốn", SO, "Cá nhân", "😀 Nguyễn 𝒱ăn Tám \ud83d\udc4d", "", "Phòng 🏢", "", "", "", "✔️", "☑", LONGEST, "15/BC", ""],
  [
    5,
    SO,
    "Cá nhân",
    "PHẠM THỊ\u200b  CHÍN",
    "",
    "Văn phòng",
    "",
    "",
    "Đạt",
    "đạt.",
    "N/A",
    COPIED,
    "-",
    "đang có đơn thư",
  ],
  ["", SO, "Cá nhân", "phạm thị chín", "", "", "", "", "", "Đạt", "√", COPIED, "…", "FALSE"],
  [{ formula: "=ROW()-9", result: 1 }, { formula: '=IF(A1=1,B1,"")', result: "" }, "", { formula: "=D1", result: 0 }],
  [8, "Huân chương Lao động hạng Ba", "Hộ gia đình", "Hộ ông Trần Văn Mười", "", "Ấp 3"],
  [
    9,
    "STTTT-TT",
    "Cá nhân",
    "Lê Văn Mười Một",
    "",
    "Phòng Công nghệ thông tin",
    D("15/11/2022"),
    "",
    "Đạt",
    "Đạt",
    "?",
    "ok",
  ],
  [
    10,
    "giấy khen sở thông tin và truyền thông",
    "CÁ NHÂN",
    "V¨n phßng Së Th«ng tin",
    "",
    "Phßng Tæng hîp",
    "",
    "",
    "",
    "x",
    "x",
    "Hoµn thµnh xuÊt s¾c nhiÖm vô",
  ],
  ["", "", "", "A. Khối sự nghiệp"],
  [
    11,
    CA,
    "tập thể",
    "Trung tâm Công nghệ số",
    "",
    "Trung tâm Công nghệ số",
    "",
    "",
    "Không",
    "",
    "",
    "Bảo đảm an toàn hệ thống máy chủ trong suốt cả năm.",
  ],
  ["Tổng số: mười một"],
  ["", "TM. BAN THI ĐUA"],
  [12, SO, "Cá nhân", "Người Sau Chữ Ký", "", "Văn phòng"],
];

/** Everything is wrong: headings, values, merged cells, signatures in the middle; and the summary's name is taken. */
export function allWrong(): Workbook {
  const list = newSheet("Sheet1 (2)", [8, 26, 12, 26, 14, 22, 12, 12, 8, 8, 8, 40, 12, 14, 8]);
  putRow(list, 1, ["DANH SÁCH (bản nháp, chưa duyệt)"], STYLES.title);
  putRow(list, 3, HEADINGS, STYLES.heading);
  for (const [index, line] of LIST.entries()) putRow(list, 4 + index, line);
  merge(list, "A1:H1", "F8:F9", "B14:C14");
  const notes = newSheet("Tổng hợp", [40]);
  putRow(notes, 1, ["Số liệu riêng của chị Hạnh, đừng xóa"]);
  putRow(notes, 2, ["Đơn vị", "Đối tượng"]);
  return newWorkbook("khong-gi-dung.xlsx", [notes, list]);
}
