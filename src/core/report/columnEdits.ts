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

/**
 * Once: the headings, and the table widened to hold them. How they look comes first, for what was made before Excel
 * failed is not made again.
 */
function addColumns({ sheet: { layout }, own }: Pick<CheckedWorkbook, "sheet" | "own">, rows: number): Edit[] {
  const { sheet, table, tableArea, headingRow: row, firstDataRow } = layout;
  const [first] = own.added;
  if (first === undefined) return [];
  const edits = own.added.flatMap(({ field, column }): Edit[] => {
    const heading = { row, column, rows: 1, columns: 1 };
    const body = { row: firstDataRow, column, rows, columns: 1 };
    return [
      { kind: "columnWidths", sheet, column, widths: [WIDTHS[field]] },
      {
        kind: "format",
        sheet,
        area: heading,
        format: { bold: true, wrap: true, align: "Center", vertical: "Center" },
      },
      { kind: "format", sheet, area: body, format: { wrap: field === "detail", vertical: "Top" } },
      ...(field === "status" ? [{ kind: "statusColours" as const, sheet, area: body, colours: STATUS_COLOURS }] : []),
    ];
  });
  if (table !== null && tableArea !== null)
    edits.push({ kind: "resizeTable", sheet, name: table, by: { rows: 0, columns: own.added.length } });
  const headings = own.added.map(({ field }) => HEADINGS[field]);
  return [...edits, { kind: "cells", sheet, row, column: first.column, values: [headings] }];
}
