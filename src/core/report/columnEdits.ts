import { HEADINGS, OWN, type OwnField } from "../nominations/fields";
import { isId } from "../nominations/ids";
import type { CheckedWorkbook } from "../checkWorkbook";
import type { Layout } from "../nominations/layout";
import { fold } from "../text/fold";
import { cellAt, type CellValue } from "../cells/snapshot";
import { detailOf } from "./detail";
import { difference, type Edit } from "../cells/edits";
import { OUTCOME_NAMES, OUTCOME_TEXTS, STATUS_COLOURS } from "../findings/outcome";
import type { Report } from "./report";

const WIDTHS: Record<OwnField, number> = { id: 80, status: 130, detail: 360 };

/** Ids, statuses and details beside the nominations: only cells that differ, only in our columns. */
export function planColumnEdits({ sheet, own, nominations, idsToRemove }: CheckedWorkbook, report: Report): Edit[] {
  const { layout, grid, rows } = sheet;
  const rowsInAll = layout.lastRow - layout.firstDataRow + 1;
  const byRow = new Map(nominations.map(({ row }, index) => [row, index]));
  const removed = new Set(idsToRemove);
  const end = rows.end?.row ?? Infinity;

  const wanted = (field: OwnField, row: number): CellValue | null => {
    const index = byRow.get(row);
    const current = currentText(field, row);
    if (index !== undefined) {
      const line = report.rows[index];
      if (line === undefined) return null;
      return field === "id" ? line.id : field === "status" ? OUTCOME_NAMES[line.outcome] : detailOf(line.findings);
    }
    if (field === "id") return removed.has(row) || (row < end && current !== "" && !isId(current.trim())) ? "" : null;
    // Below the data, only clear what the add-in wrote.
    return row < end || OUTCOME_TEXTS.has(fold(currentText("status", row))) ? "" : null;
  };
  const currentText = (field: OwnField, row: number) => cellAt(grid, row, own.columns[field]).text;

  const cells = OWN.flatMap((field) => {
    const column = own.columns[field];
    const values = Array.from({ length: rowsInAll }, (_, index) => [wanted(field, layout.firstDataRow + index)]);
    const current = (r: number) => cellAt(grid, layout.firstDataRow + r, column).value;
    return difference(layout.sheet, layout.firstDataRow, column, values, current).map((edit) => ({
      ...edit,
      ...throughTable(sheet, column, edit.row - layout.firstDataRow),
    }));
  });
  return [...addColumns({ sheet, own }, rowsInAll), ...cells, ...unwrap(layout, own.columns.detail, cells)];
}

/** Excel turns wrapping on when a text with a line feed is written, and the row would grow. */
function unwrap({ sheet, firstDataRow, lastRow }: Layout, column: number, edits: readonly Edit[]): Edit[] {
  const hasLines = edits.some(
    (edit) => edit.kind === "cells" && edit.values.flat().some((value) => String(value).includes("\n")),
  );
  const area = { row: firstDataRow, column, rows: lastRow - firstDataRow + 1, columns: 1 };
  return hasLines ? [{ kind: "format", sheet, area, format: { wrap: false } }] : [];
}

/** An existing column of a table is found by its heading, a new one by its position. */
function throughTable({ layout, grid }: CheckedWorkbook["sheet"], column: number, offset: number) {
  const { table, tableArea, headingRow } = layout;
  if (table === null || tableArea === null || column >= tableArea.column + tableArea.columns) return {};
  return { through: { table, heading: String(cellAt(grid, headingRow, column).value), offset } };
}

/**
 * Writes the headings and widens the table over them, once. They get the format of the column on their left. The
 * headings come first, so that the next check recognizes them if Excel fails before the table is widened.
 */
function addColumns({ sheet: { layout }, own }: Pick<CheckedWorkbook, "sheet" | "own">, rows: number): Edit[] {
  const { sheet, table, tableArea, headingRow: row, firstDataRow, lastRow } = layout;
  const [first] = own.added;
  if (first === undefined) return [];
  const columns = own.added.length;
  const whole = { row, column: first.column, rows: lastRow - row + 1, columns };
  const edits: Edit[] = [
    ...own.added.map(({ field, column }): Edit => ({ kind: "columnWidths", sheet, column, widths: [WIDTHS[field]] })),
    { kind: "copyFormats", sheet, from: { ...whole, column: layout.lastColumn, columns: 1 }, to: whole },
    { kind: "format", sheet, area: { ...whole, rows: 1 }, format: { align: "Center" } },
    { kind: "format", sheet, area: { ...whole, row: firstDataRow, rows }, format: { align: "Left" } },
  ];
  const status = own.added.find(({ field }) => field === "status");
  if (status !== undefined) {
    const area = { row: firstDataRow, column: status.column, rows, columns: 1 };
    edits.push({ kind: "statusColours", sheet, area, colours: STATUS_COLOURS });
  }
  const headings = own.added.map(({ field }) => HEADINGS[field]);
  edits.push({ kind: "cells", sheet, row, column: first.column, values: [headings] });
  if (table !== null && tableArea !== null)
    edits.push({ kind: "resizeTable", sheet, name: table, by: { rows: 0, columns } });
  return edits;
}
