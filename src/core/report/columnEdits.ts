import { HEADINGS, OWN } from "../nominations/fields";
import { isId } from "../nominations/ids";
import type { CheckedWorkbook } from "../checkWorkbook";
import { fold } from "../text/fold";
import { cellAt, type CellValue } from "../snapshot";
import { detailOf } from "./detail";
import { difference, type Edit } from "./edits";
import { OUTCOME_NAMES, OUTCOME_TEXTS } from "./outcome";
import { STATUS_COLOURS } from "./outcomeColours";
import type { Report } from "./report";

type OwnField = (typeof OWN)[number];

const WIDTHS: Record<OwnField, number> = { id: 80, status: 100, detail: 360 };

/** Ids, statuses and details beside the nominations: only cells that differ, only in our columns. */
export function planColumnEdits({ sheet, own, nominations, idsToRemove }: CheckedWorkbook, report: Report): Edit[] {
  const { layout, grid, rows } = sheet;
  const rowsInAll = layout.lastRow - layout.firstDataRow + 1;
  const byRow = new Map(nominations.map(({ row }, at) => [row, at]));
  const removed = new Set(idsToRemove);
  const end = rows.end?.row ?? Infinity;

  const wanted = (field: OwnField, row: number): CellValue | null => {
    const at = byRow.get(row);
    const standing = standingText(field, row);
    if (at !== undefined) {
      const line = report.rows[at];
      if (line === undefined) return null;
      return field === "id" ? line.id : field === "status" ? OUTCOME_NAMES[line.outcome] : detailOf(line.findings);
    }
    if (field === "id") return removed.has(row) || (row < end && standing !== "" && !isId(standing.trim())) ? "" : null;
    // Below the data only what we once wrote there is ours to clear.
    return row < end || OUTCOME_TEXTS.has(fold(standingText("status", row))) ? "" : null;
  };
  const standingText = (field: OwnField, row: number) => cellAt(grid, row, own.columns[field]).text;

  return [
    ...addColumns({ sheet, own }, rowsInAll),
    ...OWN.flatMap((field) => {
      const column = own.columns[field];
      const values = Array.from({ length: rowsInAll }, (_, at) => [wanted(field, layout.firstDataRow + at)]);
      return difference(
        layout.sheet,
        layout.firstDataRow,
        column,
        values,
        (r) => cellAt(grid, layout.firstDataRow + r, column).value,
      );
    }),
  ];
}

/** Once: the headings, and the table widened to hold them. */
function addColumns({ sheet: { layout }, own }: Pick<CheckedWorkbook, "sheet" | "own">, rows: number): Edit[] {
  const { sheet, table, tableArea, headingRow } = layout;
  if (own.added.length === 0) return [];
  const edits: Edit[] = [];
  if (table !== null && tableArea !== null) {
    edits.push({ kind: "resizeTable", sheet, name: table, by: { rows: 0, columns: own.added.length } });
  }
  for (const { field, column } of own.added) {
    edits.push({ kind: "cells", sheet, row: headingRow, column, values: [[HEADINGS[field]]] });
    edits.push({ kind: "columnWidths", sheet, column, widths: [WIDTHS[field]] });
    const heading = { row: headingRow, column, rows: 1, columns: 1 };
    edits.push({
      kind: "format",
      sheet,
      area: heading,
      format: { bold: true, wrap: true, align: "Center", vertical: "Center" },
    });
    const body = { row: layout.firstDataRow, column, rows, columns: 1 };
    edits.push({ kind: "format", sheet, area: body, format: { wrap: field === "detail", vertical: "Top" } });
    if (field === "status") edits.push({ kind: "statusColours", sheet, area: body, colours: STATUS_COLOURS });
  }
  return edits;
}
