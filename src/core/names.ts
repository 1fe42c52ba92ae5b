/** Names of the workbook's tables. */
export const TABLES = {
  plan: "KeHoach",
  awards: "HinhThuc",
  criteria: "TieuChuan",
  units: "DonVi",
  nominations: "DeNghi",
  /** The Director's list. */
  list: "XetDuyet",
  figures: "SoLieuDonVi",
  /** What unknown headings mean, as people answered. */
  mapping: "AnhXaCot",
  /** Pairs of nominations that people marked as no duplicates. */
  apart: "KhongTrung",
  /** Earlier awards. */
  history: "LichSu",
} as const;

/** The tables that hold the plan and the units. */
export const PLAN_TABLES = [TABLES.plan, TABLES.awards, TABLES.criteria, TABLES.units] as const;

/** Default names of the sheets that the add-in makes; people may rename them. */
export const SHEETS = {
  plan: "Kế hoạch",
  units: "Đơn vị",
  nominations: "Đề nghị",
  summary: "Tổng hợp",
  figures: "Số liệu",
  memory: "Ghi nhớ",
} as const;
