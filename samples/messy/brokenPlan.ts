import type { Workbook } from "../../workbench/host/model";
import { CLEAN, UNITS } from "../data";
import { officeWorkbook } from "../office";
import { put, type Value } from "../sheets";

/** Table, 1-based row of its body, heading, the wrong value. */
const TYPED: readonly (readonly [table: string, row: number, heading: string, value: Value])[] = [
  ["KeHoach", 1, "Giá trị", ""],
  ["KeHoach", 2, "Giá trị", "8 tháng 4"],
  ["KeHoach", 5, "Giá trị", "hai nghìn hai mươi hai"],
  ["KeHoach", 6, "Giá trị", { error: "#REF!" }],
  ["KeHoach", 7, "Giá trị", "Trước 17 giờ"],
  ["KeHoach", 8, "Mục", "Hạn nộp hồ sơ"],
  ["KeHoach", 10, "Giá trị", "Xét duyệt"],
  ["KeHoach", 12, "Giá trị", "Tùy"],
  ["HinhThuc", 2, "Mã", "CA-TT"],
  ["HinhThuc", 3, "Chỉ tiêu", "02 tập thể"],
  ["HinhThuc", 4, "Chỉ tiêu", -2],
  ["HinhThuc", 4, "Đối tượng", "Công chức"],
  ["TieuChuan", 1, "Mã", "Chức vụ"],
  ["TieuChuan", 2, "Hình thức", "STTTT"],
  ["TieuChuan", 4, "Nội dung", "Thực hiện tốt các phong trào thi đua."],
  ["DonVi", 2, "Đơn vị", ""],
  ["DonVi", 4, "Tên khác", "CNTT; Phòng CNTT; VP Sở"],
  ["DonVi", 5, "Ngày đăng ký thi đua", "25/04/22"],
];

/** The Office's sheets with one fault of every common kind: nothing is checked until they are corrected. */
export function brokenPlan(): Workbook {
  const workbook = officeWorkbook("ke-hoach-hong.xlsx", UNITS, CLEAN, null);
  for (const [name, row, heading, value] of TYPED) {
    const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
    const table = sheet?.tables.find((item) => item.name === name);
    const column = table?.columns.findIndex((item) => item.name === heading) ?? -1;
    if (!sheet || !table || column < 0) throw new Error(`no column ${heading} in ${name}`);
    put(sheet, table.area.row + row, table.area.column + column, value);
  }
  return workbook;
}
