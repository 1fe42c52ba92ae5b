import { cellAt, tableNamed, type CellValue, type WorkbookSnapshot, EMPTY } from "../cells/snapshot";
import { TABLES } from "../names";
import type { CheckedWorkbook } from "../checkWorkbook";
import { nomineeOf } from "../documents/wording";
import { readMapping } from "../nominations/remembered";
import { PlanFaults } from "../plan/tableReader";
import { SUBJECT_NAMES, type Plan } from "../plan/plan";
import { fold } from "../text/fold";
import { bodyRows, HISTORY_HEADINGS, historyColumns, type HistoryField } from "./earlierAwards";

/** A row of `LichSu`, as written. */
export type HistoryRow = Readonly<Record<HistoryField, CellValue>>;

const FIELDS = Object.keys(HISTORY_HEADINGS) as HistoryField[];

/** The earlier awards that next year's workbook starts with. */
export interface CarriedAwards {
  /** The rows of `LichSu`, then the nominations that the Director approved this year. */
  rows: readonly HistoryRow[];
  /** The nominations could not be read, so this year's awards are missing. */
  lacksThisYear: boolean;
}

export const NO_AWARDS: CarriedAwards = { rows: [], lacksThisYear: false };

export function carriedAwards(snapshot: WorkbookSnapshot, plan: Plan, checked: CheckedWorkbook | null): CarriedAwards {
  const known = rowsOfHistory(snapshot, plan);
  const keys = new Set(known.map(keyOf));
  const approved = checked === null ? [] : approvedAwards(checked);
  return { rows: [...known, ...approved.filter((row) => !keys.has(keyOf(row)))], lacksThisYear: checked === null };
}

/** Unchanged, except that cells with an error become blank. */
function rowsOfHistory(snapshot: WorkbookSnapshot, { criteria }: Plan): HistoryRow[] {
  const table = tableNamed(snapshot, TABLES.history);
  if (!table) return [];
  const columns = historyColumns(table, readMapping(snapshot, criteria, new PlanFaults()));
  const valueAt = (row: number, field: HistoryField): CellValue => {
    const column = columns.get(field);
    const { kind, value } = column === undefined ? EMPTY : cellAt(table.cells, row, column);
    return kind === "error" ? "" : value;
  };
  return bodyRows(table)
    .map((row) => Object.fromEntries(FIELDS.map((field) => [field, valueAt(row, field)])) as HistoryRow)
    .filter((row) => FIELDS.some((field) => String(row[field]).trim() !== ""));
}

/** The number of the decision is not known here; the Office fills it in. */
function approvedAwards(checked: CheckedWorkbook): HistoryRow[] {
  return checked.nominations.flatMap((nomination) => {
    const { decision, category } = nomination;
    if (decision?.verdict !== "approved" || category === null) return [];
    const { name, unit, achievement } = nomineeOf(nomination, checked);
    const subject = SUBJECT_NAMES[category.subject];
    return [{ year: checked.plan.year, award: category.name, subject, nominee: name, unit, decision: "", achievement }];
  });
}

/** The Office may already have typed this year's awards. */
function keyOf({ year, award, subject, nominee }: HistoryRow): string {
  return [year, award, subject, nominee].map((part) => fold(String(part))).join("\n");
}
