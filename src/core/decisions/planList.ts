import type { CheckedWorkbook } from "../checkWorkbook";
import { TABLES } from "../names";
import type { Nomination } from "../nominations/nomination";
import { difference, type Edit } from "../cells/edits";
import { OUTCOMES } from "../findings/outcome";
import type { Report, RowReport } from "../report/report";
import { listBodyFormats, listHeadingFormats } from "./listFormats";
import type { Area, CellValue } from "../cells/snapshot";
import { LIST_COLUMNS, LIST_HEADINGS, OWN_LIST_COLUMNS, type ListColumn, type OwnListColumn } from "./columns";
import { isFrozen } from "./decision";
import { currentCellOf, lostIds, rowsById, type DecisionList, type DecisionRow } from "./list";
import { changesOf, checkCells, nominationCells } from "./rowCells";

/** Status of a row whose nomination is gone, or that repeats another row's id. */
const WITHDRAWN = "Đã rút";
const GONE = "Không còn trong danh sách đề nghị.";
const REPEATED = "Trùng mã với dòng khác trong danh sách.";

/** The wanted values of our cells in a row; absent ones are left unchanged. */
type RowCells = Partial<Record<OwnListColumn, CellValue>>;

/**
 * A new list with its headings in row `headingRow` of the sheet. The table comes first, so that the new sheet is still
 * empty if Excel refuses the table.
 * @param made number of rows, if an earlier run made the table and failed before writing its cells; null = there is
 * none
 */
export function planNewList(
  checked: CheckedWorkbook,
  report: Report,
  sheet: string,
  headingRow: number,
  made: number | null,
): Edit[] {
  const lines = newRows(checked, report, new Set()).map((cells, index) => {
    const line: Partial<Record<ListColumn, CellValue>> = { ...cells, ordinal: index + 1 };
    return LIST_COLUMNS.map((column) => line[column] ?? null).map((value) => (value === "" ? null : value));
  });
  const area: Area = { row: headingRow, column: 0, rows: lines.length + 1, columns: LIST_COLUMNS.length };
  const table: Edit =
    made === null
      ? { kind: "addTable", sheet, name: TABLES.list, area }
      : { kind: "resizeTable", sheet, name: TABLES.list, by: { rows: area.rows - made, columns: 0 } };
  return [
    table,
    { kind: "cells", sheet, row: headingRow, column: 0, values: [Object.values(LIST_HEADINGS), ...lines] },
    listHeadingFormats(sheet, area),
    ...listBodyFormats(sheet, { ...area, row: headingRow + 1, rows: lines.length }, (column) =>
      LIST_COLUMNS.indexOf(column),
    ),
  ];
}

/**
 * Updates our cells in the existing rows, and appends rows for new nominations. Rows are never moved, and the
 * Director's columns are never written.
 * @param pushed by how many rows this run moves the list down
 */
export function planList(checked: CheckedWorkbook, report: Report, list: DecisionList, pushed: number): Edit[] {
  const added = newRows(checked, report, new Set(list.rows.map(({ id }) => id)));
  const wanted = numbered(list, [...listedRows(checked, report, list), ...added]);
  const { sheet, area } = list.table;
  const first = area.row + 1 + pushed;
  const end = first + list.rows.length;
  const columns = OWN_LIST_COLUMNS.flatMap((column) => columnEdits(list, column, wanted, first));
  if (added.length === 0) return columns;
  const newArea = { ...area, row: end, rows: added.length };
  const formats = listBodyFormats(sheet, newArea, (column) => list.columns.get(column)?.position);
  return [...makeRoom(list, end, added.length), ...columns, ...formats];
}

/** Inserts blank rows below the last one, so that nothing below is overwritten. */
function makeRoom({ table: { sheet, name, hasTotals } }: DecisionList, row: number, count: number): Edit[] {
  const insert: Edit = { kind: "insertRows", sheet, row, count };
  // Rows that are inserted above a totals row belong to the table at once.
  return hasTotals ? [insert] : [insert, { kind: "resizeTable", sheet, name, by: { rows: count, columns: 0 } }];
}

/** The cells of one of our columns that differ. */
function columnEdits(list: DecisionList, column: OwnListColumn, wanted: readonly RowCells[], row: number): Edit[] {
  const { table, columns, rows } = list;
  const found = columns.get(column);
  if (found === undefined) return [];
  const values = wanted.map((cells, index) => {
    const value = cells[column];
    // A blank in a new row need not be written.
    return [value === undefined || (value === "" && index >= rows.length) ? null : value];
  });
  const current = (index: number) => (index < rows.length ? currentCellOf(list, index, column) : "");
  const { sheet, area, name } = table;
  return difference(sheet, row, area.column + found.position, values, current).map((edit) => ({
    ...edit,
    through: { table: name, heading: found.heading, offset: edit.row - row },
  }));
}

/** The wanted values of the existing rows. */
function listedRows(checked: CheckedWorkbook, report: Report, list: DecisionList): RowCells[] {
  const counting = rowsById(list);
  const nominations = new Map(checked.nominations.map((nomination, index) => [nomination.id, { nomination, index }]));
  const emptied = new Set(lostIds(list).map(({ index }) => index));
  return list.rows.map((row): RowCells => {
    if (row.id === "") return {};
    const before = overwrittenCells(list, row);
    // An id is never written over another id.
    const id: RowCells = emptied.has(row.index) ? { id: row.id } : {};
    if (counting.get(row.id) !== row) return { ...before, ...id, ...withdrawn(REPEATED) };
    const found = nominations.get(row.id);
    const line = found && report.rows[found.index];
    if (!found || !line) return { ...before, ...id, ...withdrawn(GONE) };
    if (isKeptAsDecided(row) && !checked.confirmed.has(row.id))
      return { ...before, ...id, ...checkCells(line, changesOf(list, row, found.nomination)) };
    const { id: _, ...cells } = nominationCells(found.nomination);
    return { ...cells, ...id, ...checkCells(line, []) };
  });
}

/** A row that the Director wrote about keeps showing the nomination that they saw, as far as it is known. */
function isKeptAsDecided({ decision }: DecisionRow): boolean {
  return isFrozen(decision) && decision.trace.state !== "unreadable";
}

/** Our cells that a write of this run overwrote by mistake, with their former values. */
function overwrittenCells({ overwritten }: DecisionList, { id }: DecisionRow): RowCells {
  const before = overwritten.get(id);
  return before === undefined ? {} : Object.fromEntries(before);
}

const withdrawn = (why: string): RowCells => ({ status: WITHDRAWN, remarks: why });

/** Nominations that are not listed: by award and subject in the plan's order, the best outcome first. */
function newRows(checked: CheckedWorkbook, report: Report, known: ReadonlySet<string>): RowCells[] {
  const order = new Map(checked.plan.awards.map((award, index) => [award.code, index]));
  const rows = checked.nominations.flatMap((nomination, index) => {
    const line = report.rows[index];
    return line === undefined || known.has(nomination.id) ? [] : [{ nomination, line, index }];
  });
  const rank = ({ category }: Nomination) => order.get(category?.code ?? "") ?? order.size;
  const byOutcome = ({ outcome }: RowReport) => -OUTCOMES.indexOf(outcome);
  return rows
    .sort(
      (a, b) => rank(a.nomination) - rank(b.nomination) || byOutcome(a.line) - byOutcome(b.line) || a.index - b.index,
    )
    .map(({ nomination, line }) => ({ ...nominationCells(nomination), ...checkCells(line, []) }));
}

/** Numbers rows of ours without a number. Numbers increase and stay with their rows. */
function numbered(list: DecisionList, rows: readonly RowCells[]): RowCells[] {
  const current = list.rows.map(({ index }) => currentCellOf(list, index, "ordinal"));
  let last = current.reduce<number>(
    (most, value) => (Number.isInteger(value) ? Math.max(most, Number(value)) : most),
    0,
  );
  return rows.map((cells, index) => {
    const isOurs = list.rows[index]?.id !== "";
    return isOurs && (current[index] ?? "") === "" ? { ...cells, ordinal: ++last } : cells;
  });
}
