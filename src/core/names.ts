import type { WorkbookSnapshot } from "./cells/snapshot";

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
  notDuplicates: "KhongTrung",
  /** Earlier awards. */
  history: "LichSu",
} as const;

/** The tables that hold the plan and the units. */
export const PLAN_TABLES = [TABLES.plan, TABLES.awards, TABLES.criteria, TABLES.units] as const;

/** The tables that are never nominations. */
const KNOWN_TABLES = [
  ...PLAN_TABLES,
  TABLES.list,
  TABLES.figures,
  TABLES.mapping,
  TABLES.notDuplicates,
  TABLES.history,
];

export function isKnownTable(name: string): boolean {
  return KNOWN_TABLES.some((known) => known.toLowerCase() === name.toLowerCase());
}

/**
 * Whether a sheet has one of these tables: it belongs to the Office or the Director, and is not searched for
 * nominations.
 */
export function isReserved({ tableNames }: Pick<WorkbookSnapshot, "tableNames">, sheet: string): boolean {
  return tableNames.some((table) => table.sheet === sheet && isKnownTable(table.name));
}

/** Default names of the sheets that the add-in makes; people may rename them. */
export const SHEETS = {
  plan: "Kế hoạch",
  units: "Đơn vị",
  nominations: "Đề nghị",
  summary: "Tổng hợp",
  figures: "Số liệu",
  memory: "Ghi nhớ",
} as const;
