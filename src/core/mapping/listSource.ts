import { isKnownTable, isReserved } from "../names";
import { HEADING_ROWS } from "../nominations/candidates";
import { readMapping, type Mapping } from "../nominations/remembered";
import { PlanFaults } from "../plan/tableReader";
import type { Plan, Units } from "../plan/plan";
import { readPlan } from "../plan/readPlan";
import { readUnits } from "../plan/readUnits";
import type { Report } from "../report/report";
import {
  lastRow,
  type Area,
  type Grid,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../cells/snapshot";
import { listRows } from "./listHeadings";

/** Findings after which people may know where the list is. */
const ASKING = ["header-missing", "column-missing", "table-empty"];

/** Rows from which examples and unknown texts are taken. */
const ROWS = 2_000;

/** The tops of sheets and tables, from which people choose the list and its columns. */
export interface ListSource {
  plan: Plan;
  units: Units;
  mapping: Mapping;
  sheets: ListSheet[];
}

export interface ListSheet {
  name: string;
  visible: boolean;
  /** The upper rows; null if only the sheet's tables may be nominations. */
  top: Grid | null;
  merges: readonly Area[];
  tables: { name: string; area: Area; top: Grid }[];
}

/** null when the run did not stop because of a missing list, or when no sheet can hold one. */
export function listSource(snapshot: WorkbookSnapshot, report: Pick<Report, "sheetFindings">): ListSource | null {
  if (!report.sheetFindings.some(({ rule }) => ASKING.includes(rule))) return null;
  const plan = readPlan(snapshot, false, new PlanFaults());
  if (plan === null) return null;
  const faults = new PlanFaults();
  const known = {
    plan,
    units: readUnits(snapshot, false, faults),
    mapping: readMapping(snapshot, plan.criteria, faults),
  };
  const sheets = snapshot.sheets
    .map((sheet) => listSheet(snapshot, sheet))
    .filter((sheet) => listRows(sheet, known).length > 0);
  return sheets.length === 0 ? null : { ...known, sheets };
}

function listSheet(snapshot: WorkbookSnapshot, { name, visible, cells, merges = [] }: SheetSnapshot): ListSheet {
  const top = cells && !isReserved(snapshot, name) ? rowsOf(cells, 0, HEADING_ROWS + ROWS) : null;
  const tables = snapshot.tables.filter(
    (table) => table.sheet === name && table.hasHeaders && !isKnownTable(table.name),
  );
  return { name, visible, top, merges, tables: tables.map(topOfTable) };
}

function topOfTable({ name, area, cells, hasTotals }: TableSnapshot): ListSheet["tables"][number] {
  const rows = Math.min(area.rows - (hasTotals ? 1 : 0), ROWS);
  return { name, area, top: rowsOf(cells, area.row, rows) };
}

/** The rows of a grid within `count` rows from `row` on. */
function rowsOf(grid: Grid, row: number, count: number): Grid {
  const from = Math.max(row, grid.row);
  const end = Math.min(row + count, lastRow(grid) + 1);
  const cut = <T>(lines: readonly T[]): T[] => lines.slice(from - grid.row, Math.max(from, end) - grid.row);
  const { column, values, formulas, text, types } = grid;
  return { row: from, column, values: cut(values), formulas: cut(formulas), text: cut(text), types: cut(types) };
}
