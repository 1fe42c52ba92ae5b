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
  /** What unknown headings mean. */
  mapping: "AnhXaCot",
  /** Pairs that people found to be two nominations. */
  apart: "KhongTrung",
  /** Earlier awards. */
  history: "LichSu",
} as const;

/** The tables that hold the plan and the units. */
export const PLAN_TABLES = [TABLES.plan, TABLES.awards, TABLES.criteria, TABLES.units] as const;

/** Names that the sheets get where the add-in makes them; people may rename them. */
export const SHEETS = {
  plan: "Kế hoạch",
  units: "Đơn vị",
  nominations: "Đề nghị",
  summary: "Tổng hợp",
  figures: "Số liệu",
  memory: "Ghi nhớ",
} as const;
