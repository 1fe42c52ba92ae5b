import type { Workbook } from "../../workbench/host/model";
import { PLAN, officeWorkbook, type UnitRow } from "../office";
import type { Value } from "../sheets";
import { D, SO } from "./shared";

const UNITS: readonly UnitRow[] = [
  ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh; VP UBND"],
  ["Sở Nội vụ", ""],
  ["Sở Tư pháp", ""],
  ["Sở Tài chính", ""],
  ["Sở Kế hoạch và Đầu tư", "Sở KH&ĐT"],
  ["Sở Công Thương", ""],
  ["Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT; NN&PTNT"],
  ["Sở Giao thông vận tải", "Sở GTVT"],
  ["Sở Xây dựng", ""],
  ["Sở Tài nguyên và Môi trường", "Sở TN&MT"],
  ["Sở Thông tin và Truyền thông", "Sở TT&TT"],
  ["Sở Lao động - Thương binh và Xã hội", "LĐTBXH; Sở LĐ-TB&XH"],
  ["Sở Văn hóa và Thể thao", ""],
  ["Sở Du lịch", ""],
  ["Sở Khoa học và Công nghệ", ""],
  ["Sở Giáo dục và Đào tạo", "Sở GD&ĐT"],
  ["Sở Y tế", ""],
  ["Thanh tra tỉnh", ""],
  ["Ban Dân tộc", ""],
  ["Ban Quản lý Khu kinh tế", "BQL Khu kinh tế; BQL KKT"],
  ["Ban Quản lý Vườn quốc gia U Minh Thượng", ""],
  ["Trường Cao đẳng nghề", ""],
  ["Đài Phát thanh và Truyền hình", ""],
].map(([name = "", others = ""]): UnitRow => [name, others, D("20/04/2022"), "Có"]);

/** How 33 people typed the 23 units, and their names. */
const SPELLINGS: readonly (readonly [unit: string, name: string])[] = [
  ["Văn phòng UBND tỉnh", "Võ Hoài Nam"],
  ["Văn phòng Uỷ ban nhân dân tỉnh", "Đinh Thị Thu Thủy"],
  ["Sở Nội vụ ", "Bùi Quang Huy"],
  ["SỞ NỘI VỤ", "Cao Thị Lan"],
  ["Sở Tư pháp", "Tạ Đình Phong"],
  ["Sở  Tài chính", "Lâm Ngọc Diễm"],
  ["Sở Tài chính".normalize("NFD"), "Hồ Sĩ Nguyên"],
  ["Sở Kế hoạch & Đầu tư", "Trịnh Công Lý"],
  ["Sở KH&ĐT", "Dương Thị Hạnh"],
  ["Sở Công thương", "Phùng Chí Kiên"],
  ["Sở NN&PTNT", "Quách Tấn Lộc"],
  ["NN&PTNN", "Tô Thị Kiều"],
  ["Sở Giao thông - Vận tải", "Vương Đức Minh"],
  ["Sở GTVT", "Chu Văn Tình"],
  ["Sở Xây dựng.", "Lưu Bích Phượng"],
  ["Sở Tài nguyên và Môi trường", "Mạc Thế Anh"],
  ["Sở TN-MT", "Thái Thị Sương"],
  ["Đài Phát thanh & Truyền hình", "Kiều Oanh Vũ"],
  ["Sở TT&TT", "Nghiêm Xuân Bắc"],
  ["Sở Lao động – Thương binh và Xã hội", "Đào Thị Tuyết"],
  ["Sở Lao động-Thương binh và Xã hội", "Giang Thành Long"],
  ["LĐTBXH", "Hà Thị Mỹ Duyên"],
  ["Sở Văn hoá và Thể thao", "Khổng Minh Trí"],
  ["Sở Du lịch\n", "La Thị Ngọc"],
  ["Sở\u00a0Khoa học và Công nghệ", "Lục Văn Sáng"],
  ["Sở Giáo dục và Đào tạo", "Ninh Thị Hòa"],
  ["Sở GD&ĐT", "Ông Thái Bình"],
  ["sở y tế", "Phó Đức Thành"],
  ["Thanh tra Tỉnh", "Sầm Thị Nga"],
  ["Ban dân tộc", "Tăng Bảo Quyên"],
  ["BQL Khu kinh tế", "Ung Thị Hoa"],
  ["Ban Quản lý Vươ\u0300n quốc gia U Minh Thượng", "Vi Văn Khoa"],
  ["Trường Cao Đẳng Nghề", "Yên Thị Bình"],
];

const LIST = SPELLINGS.map(([unit, name], index): readonly Value[] => [
  ...[index + 1, SO, "Cá nhân", name, "Chuyên viên", unit, "", D("15/11/2022")],
  ...["", "", "", "", "Đạt", "Đạt", "", `Việc làm thứ ${index + 1} của phong trào ở cơ quan mình.`, "Có", "", ""],
]);

const WITHOUT_QUOTAS = { ...PLAN, awards: PLAN.awards.map((award) => ({ ...award, quota: null })) };

/** The list of a province: 33 spellings of 23 units. */
export function unitSpellings(): Workbook {
  return officeWorkbook("33-cach-viet-don-vi.xlsx", UNITS, LIST, null, WITHOUT_QUOTAS);
}
