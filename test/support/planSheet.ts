import type { Content } from "./cells";
import type { SheetSpec, TableSpec } from "./workbook";

type Lines = readonly (readonly Content[])[];

/** Parts of the Office's sheet that differ from plan 27/KH-STTTT. */
export interface PlanSpec {
  /** By `Mục`; undefined omits the line. */
  lines?: Record<string, Content | undefined>;
  /** Lines after the usual ones. */
  moreLines?: Lines;
  lineHeadings?: readonly string[];
  /** Rows of `HinhThuc`; null = there is no such table. */
  awards?: Lines | null;
  awardHeadings?: readonly string[];
  /** Rows of `TieuChuan`; null = there is no such table. */
  criteria?: Lines | null;
  criterionHeadings?: readonly string[];
}

const DEPARTMENT = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";
const POLICE = "Giấy khen của Giám đốc Công an tỉnh";
const POLICE_SOURCE = "khoản 3, mục III Kế hoạch số 332/KH-CAT-XDPT ngày 28/3/2022";
const DEPARTMENT_SOURCE = 'mục "Đối tượng thi đua, khen thưởng", khoản 2';

export const PLAN_LINES: Record<string, Content> = {
  "Số kế hoạch": "27/KH-STTTT",
  "Ngày ban hành": { date: "08/04/2022" },
  "Trích yếu": "Phát động thi đua năm 2022",
  "Cơ quan": "Sở Thông tin và Truyền thông tỉnh Kiên Giang",
  Năm: 2022,
  "Hạn đăng ký thi đua": { date: "28/04/2022" },
  "Cách tính hạn đăng ký": "Trước ngày",
  "Hạn đề nghị khen thưởng": { date: "30/11/2022" },
  "Cách tính hạn đề nghị": "Hết ngày",
  "Giai đoạn": "Đề nghị",
  "Phân loại phong trào của Sở": "",
  "Kiểm tra ngoài kế hoạch": "Có",
};

/** The plan without the lines that have a default. */
export const WITHOUT_DEFAULTS: Record<string, undefined> = {
  "Trích yếu": undefined,
  "Cơ quan": undefined,
  Năm: undefined,
  "Cách tính hạn đăng ký": undefined,
  "Cách tính hạn đề nghị": undefined,
  "Giai đoạn": undefined,
  "Phân loại phong trào của Sở": undefined,
  "Kiểm tra ngoài kế hoạch": undefined,
};

export const AWARD_HEADINGS = ["Mã", "Hình thức khen thưởng", "Đối tượng", "Chỉ tiêu", "Căn cứ", "Tên khác"];
const CRITERION_HEADINGS = ["Mã", "Hình thức", "Nội dung"];

export const AWARDS: Lines = [
  ["CA-TT", POLICE, "Tập thể", "", POLICE_SOURCE, ""],
  ["CA-CN", POLICE, "Cá nhân", "", POLICE_SOURCE, ""],
  ["STTTT-TT", DEPARTMENT, "Tập thể", 2, DEPARTMENT_SOURCE, ""],
  ["STTTT-CN", DEPARTMENT, "Cá nhân", 2, DEPARTMENT_SOURCE, "GK Giám đốc Sở; Giấy khen Sở"],
];

export const CRITERIA: Lines = [
  ["TT1", "STTTT-TT", "Tích cực tham gia xây dựng Phong trào toàn dân bảo vệ an ninh Tổ quốc"],
  ["TT2", "STTTT-TT", "Nội bộ đoàn kết, thực hiện tốt quy chế dân chủ ở cơ sở"],
  ["TT3", "STTTT-TT", "Thực hiện tốt các phong trào thi đua"],
  ["TT4", "STTTT-TT", "Thực hành tiết kiệm"],
  ["CN1", "STTTT-CN", "Có cách làm hay, hiệu quả"],
  ["CN2", "STTTT-CN", "Làm tốt công tác xây dựng Phong trào tại đơn vị"],
];

/** The sheet `Kế hoạch`: `KeHoach` at A1, `HinhThuc` at D1, `TieuChuan` at K1. */
export function planSheet(spec: PlanSpec = {}): SheetSpec {
  const given = Object.entries({ ...PLAN_LINES, ...spec.lines }).filter(([, value]) => value !== undefined);
  const lines = given.map(([name, value]) => [name, value as Content]);
  const tables: TableSpec[] = [
    {
      name: "KeHoach",
      address: "A1",
      rows: [spec.lineHeadings ?? ["Mục", "Giá trị"], ...lines, ...(spec.moreLines ?? [])],
    },
  ];
  const { awards = AWARDS, criteria = CRITERIA } = spec;
  if (awards !== null) {
    tables.push({ name: "HinhThuc", address: "D1", rows: [spec.awardHeadings ?? AWARD_HEADINGS, ...awards] });
  }
  if (criteria !== null) {
    tables.push({
      name: "TieuChuan",
      address: "K1",
      rows: [spec.criterionHeadings ?? CRITERION_HEADINGS, ...criteria],
    });
  }
  return { name: "Kế hoạch", tables };
}

export const UNIT_HEADINGS = ["Đơn vị", "Tên khác", "Ngày đăng ký thi đua", "Biên bản họp xét"];

/** The sheet `Đơn vị`: `DonVi` at A1. */
export function unitSheet(units: Lines, headings: readonly string[] = UNIT_HEADINGS): SheetSpec {
  return { name: "Đơn vị", tables: [{ name: "DonVi", address: "A1", rows: [headings, ...units] }] };
}
