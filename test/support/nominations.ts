import { HEADINGS, type FieldName } from "../../src/core/nominations/fields";
import { TABLES } from "../../src/core/names";
import { NOT_DUPLICATE_HEADINGS } from "../../src/core/nominations/remembered";
import { HISTORY_HEADINGS } from "../../src/core/history/earlierAwards";
import { LIST_HEADINGS, type ListColumn } from "../../src/core/decisions/columns";
import type { WorkbookSnapshot } from "../../src/core/cells/snapshot";
import type { Content } from "./cells";
import { planSheet, unitSheet, type PlanSpec } from "./planSheet";
import { workbook, type SheetSpec } from "./workbook";

type CriterionCode = "TT1" | "TT2" | "TT3" | "TT4" | "CN1" | "CN2";
export type ColumnName = FieldName | CriterionCode;

/** A nomination by column; other columns are those of `VALID`. */
export type Row = Partial<Record<ColumnName, Content>>;
/** A row of the Director's list by heading. */
export type Decision = Partial<Record<(typeof LIST_HEADINGS)[ListColumn], Content>>;

/** The usual columns A to V: C award, D subject, E nominee, F position, G unit, H registered, I proposed, … */
export const COLUMNS: readonly ColumnName[] = [
  ...(["ordinal", "id", "award", "subject", "nominee", "position", "unit", "registeredOn", "proposedOn"] as const),
  ...(["TT1", "TT2", "TT3", "TT4", "CN1", "CN2"] as const),
  ...(["directInvolvement", "achievement", "report", "discipline", "lateAcceptance", "status", "detail"] as const),
];

/** A valid individual. */
export const VALID: Row = {
  award: "Giấy khen của Giám đốc Sở Thông tin và Truyền thông",
  subject: "Cá nhân",
  nominee: "Nguyễn Văn An",
  position: "Chuyên viên",
  unit: "Phòng Công nghệ thông tin",
  registeredOn: { date: "20/04/2022" },
  proposedOn: { date: "15/11/2022" },
  CN1: "Đạt",
  CN2: "Đạt",
  directInvolvement: "Không",
  achievement: "Tham mưu xây dựng 3 mô hình tự quản về an ninh trật tự tại đơn vị",
  report: "Có",
  discipline: "Không",
};

/** A valid collective. */
export const COLLECTIVE: Row = {
  subject: "Tập thể",
  nominee: "Tập thể Phòng Công nghệ thông tin",
  position: null,
  TT1: "Đạt",
  TT2: "Đạt",
  TT3: "Đạt",
  TT4: "Đạt",
  CN1: null,
  CN2: null,
};

/** The police's award, whose criteria are not in the built-in plan. */
export const POLICE: Row = { award: "Giấy khen của Giám đốc Công an tỉnh", CN1: null, CN2: null };

/** An empty row. */
export const NOTHING: Row = Object.fromEntries(COLUMNS.map((column) => [column, null]));

export interface BookOptions {
  /** Columns that the list lacks: they get another heading, so that the letters stay. */
  without?: readonly ColumnName[];
  /** Other headings of the usual columns. */
  headings?: Partial<Record<ColumnName, string>>;
  /** More columns, from W: the heading and the cells below. */
  extra?: readonly (readonly Content[])[];
  /** Name of the table; null = a plain range. */
  table?: string | null;
  /** Lines above the headings and below the rows. */
  above?: readonly (readonly Content[])[];
  below?: readonly (readonly Content[])[];
  merges?: readonly string[];
  /** Default: the built-in plan, and no unit list. */
  plan?: PlanSpec;
  units?: readonly (readonly Content[])[];
  unitHeadings?: readonly string[];
  /** Default: Đơn vị. */
  unitSheet?: string;
  /** Rows of `XetDuyet` and of `XetDuyetCu`. */
  decisions?: readonly Decision[];
  /** Rows of `KhongTrung`. */
  notDuplicates?: readonly (readonly Content[])[];
  /** Rows of `LichSu`; `historyHeadings` instead of the usual ones. */
  history?: readonly (readonly Content[])[];
  historyHeadings?: readonly string[];
  sheetName?: string;
  visible?: boolean;
}

/** A workbook of nominations: the headings in row 1 and the rows from row 2, unless there are lines above. */
export function nominations(rows: readonly Row[], options: BookOptions = {}): WorkbookSnapshot {
  return workbook(
    ...(options.plan ? [planSheet(options.plan)] : []),
    ...(options.units
      ? [{ ...unitSheet(options.units, options.unitHeadings), name: options.unitSheet ?? "Đơn vị" }]
      : []),
    nominationSheet(rows, options),
    ...(options.decisions ? [summarySheet(options.decisions)] : []),
    ...(options.notDuplicates ? [notDuplicatesSheet(options.notDuplicates)] : []),
    ...(options.history ? [historySheet(options.history, options.historyHeadings)] : []),
  );
}

export function nominationSheet(rows: readonly Row[], options: BookOptions = {}): SheetSpec {
  const { without = [], headings = {}, extra = [], table = "DeNghi", above = [], below = [] } = options;
  const heading = (column: ColumnName, index: number): string =>
    without.includes(column)
      ? `Cột riêng ${index + 1}`
      : (headings[column] ?? (column in HEADINGS ? HEADINGS[column as FieldName] : column));
  const lines = [
    [...COLUMNS.map(heading), ...extra.map(([name = null]) => name)],
    ...rows.map((row, index) => [
      ...COLUMNS.map((column) => (without.includes(column) ? null : ({ ...VALID, ...row }[column] ?? null))),
      ...extra.map((column) => column[index + 1] ?? null),
    ]),
  ];
  const name = options.sheetName ?? "Đề nghị";
  const common = { name, visible: options.visible ?? true, merges: options.merges ?? [] };
  if (table === null) return { ...common, cells: [...above, ...lines, ...below] };
  const tables = [{ name: table, address: `A${above.length + 1}`, rows: lines }];
  const blanks = below.length === 0 ? [] : lines.map((): Content[] => []);
  return { ...common, cells: [...above, ...blanks, ...below], tables };
}

/** The table of pairs that are no duplicates, on a separate sheet. */
export function notDuplicatesSheet(rows: readonly (readonly Content[])[]): SheetSpec {
  return {
    name: "Cặp",
    tables: [{ name: TABLES.notDuplicates, address: "A1", rows: [NOT_DUPLICATE_HEADINGS, ...rows] }],
  };
}

/** The table of earlier awards, on a separate sheet. */
export function historySheet(
  rows: readonly (readonly Content[])[],
  headings: readonly string[] = Object.values(HISTORY_HEADINGS),
): SheetSpec {
  return { name: "Ghi nhớ", tables: [{ name: TABLES.history, address: "A1", rows: [headings, ...rows] }] };
}

const HEADINGS_OF_LIST = Object.values(LIST_HEADINGS);

/** The Director's list `XetDuyet` at A5. Its `Dấu vết` may be given without the id. */
export function summarySheet(decisions: readonly Decision[]): SheetSpec {
  const lines: Content[][] = [
    [...HEADINGS_OF_LIST],
    ...(decisions.length === 0 ? [{}] : decisions).map((row: Decision) =>
      HEADINGS_OF_LIST.map((heading) => (heading === "Dấu vết" ? traceOf(row) : (row[heading] ?? null))),
    ),
  ];
  const tables = [{ name: "XetDuyet", address: "A5", rows: lines }];
  return { name: "Tổng hợp", cells: [["SỞ THÔNG TIN VÀ TRUYỀN THÔNG"]], tables };
}

function traceOf({ "Mã đề nghị": id, "Dấu vết": trace = null }: Decision): Content {
  return typeof trace === "string" && trace !== "" && !trace.startsWith("HS-") ? `${String(id)} ${trace}` : trace;
}
