import type { Workbook } from "../../workbench/host/model";
import { UNITS } from "../data";
import { HEADINGS, officeWorkbook } from "../office";
import type { Value } from "../sheets";
import { D, SO } from "./shared";

const REGISTERED = HEADINGS.indexOf("Ngày đăng ký thi đua");
const PROPOSED = HEADINGS.indexOf("Ngày đề nghị");

/** How an American Excel reads "12/04/2022": 4 December. Days above 12 stay texts. */
const typed = (text: string): Value => {
  const [first = "", second = "", year = ""] = text.split("/");
  return Number(first) <= 12 ? D(`${second}/${first}/${year}`) : text;
};

const person = (ordinal: number, name: string, registered: Value, proposed: Value, achievement: string): Value[] => [
  ...[ordinal, SO, "Cá nhân", name, "Chuyên viên", "Phòng Công nghệ thông tin", registered, proposed],
  ...["", "", "", "", "Đạt", "Đạt", "Không", achievement, "Có", "Không", ""],
];

const LIST = [
  person(
    1,
    "Nguyễn Hữu Phước",
    typed("20/04/2022"),
    typed("15/11/2022"),
    "Diễn tập ứng cứu sự cố mạng cho 15 huyện, thành phố.",
  ),
  person(2, "Trương Mỹ Linh", typed("12/04/2022"), typed("08/11/2022"), "Soạn quy chế bảo vệ bí mật nhà nước của Sở."),
  person(3, "Đặng Quốc Bảo", typed("11/04/2022"), typed("30/11/2022"), "Lắp đặt camera an ninh ở ba khu nhà làm việc."),
  person(
    4,
    "Phan Thanh Trúc",
    typed("25/04/2022"),
    typed("01/12/2022"),
    "Viết 24 tin, bài về phong trào trên cổng thông tin.",
  ),
  person(5, "Huỳnh Kim Ngân", "", typed("09/09/2022"), "Hòa giải thành 4 vụ việc giữa các hộ quanh cơ quan."),
  person(6, "Lý Thành Danh", typed("28/04/2022"), "2022-11-20", "Giữ kho lưu trữ tuyệt đối an toàn trong mùa mưa bão."),
  person(7, "Ngô Bảo Châu", "13/04/22", typed("10/10/2022"), "Hướng dẫn 60 công chức dùng chữ ký số an toàn."),
  person(
    8,
    "Mai Xuân Trường",
    "20.04.2022 7:30",
    "Ngày 15 tháng 11 năm 2022",
    "Tuần tra ban đêm 40 lượt cùng dân quân của phường.",
  ),
];

/** The Office's workbook, filled in with American settings: days up to 12 were taken for months. */
export function usMachine(): Workbook {
  const workbook = officeWorkbook("ngay-kieu-my.xlsx", UNITS, LIST, null);
  for (const line of workbook.sheets.at(-1)?.rows.slice(5) ?? []) {
    for (const column of [REGISTERED, PROPOSED]) {
      const cell = line[column];
      if (cell && typeof cell.value === "number")
        line[column] = { ...cell, style: { ...cell.style, numberFormat: "m/d/yyyy" } };
    }
  }
  return workbook;
}
