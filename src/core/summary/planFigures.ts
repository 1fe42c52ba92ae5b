import type { CheckedWorkbook } from "../checkWorkbook";
import { TABLES } from "../names";
import type { Changes } from "../report/detail";
import { difference, type Edit } from "../cells/edits";
import type { Report } from "../report/report";
import {
  type Area,
  cellAt,
  type CellValue,
  type Grid,
  lastRow,
  sheetNamed,
  type WorkbookSnapshot,
} from "../cells/snapshot";
import { figureLines, figuresChart, type LastChange } from "./figureLines";
import { lineFormats, newFiguresEdits, unitFormats, unitHeadFormats } from "./figureFormats";
import {
  type FigureLine,
  FIGURES_WIDTH,
  figuresLayout,
  type FiguresLayout,
  figuresPlace,
  type FiguresPlace,
  FIGURE_HEADINGS,
} from "./figuresPage";
import { unitFigures } from "./countFigures";
import { formatDay } from "../calendar/day";

/** The sheet of figures, rewritten in place; [] when it is up to date. */
export function planFigures(
  snapshot: WorkbookSnapshot,
  checked: CheckedWorkbook,
  report: Report,
  changes: Changes | null,
): Edit[] {
  const place = figuresPlace(snapshot, checked.sheet.layout.sheet);
  if (place === null) return [];
  const { sheet, table, isNew } = place;
  const grid = (table && sheetNamed(snapshot, sheet)?.cells) ?? null;
  const layout = figuresLayout(table);
  const units = unitFigures(checked, report);
  const { lines, chart } = figureLines(checked, report, changes, lastChangeOn(grid, layout));
  const { before, after, cleared, isMade } = unitTableEdits(place, layout, units.length);

  const firstLine = layout.headingRow - 1;
  const end = Math.max(firstLine + lines.length, grid === null ? 0 : lastRow(grid) + 1);
  const top = Math.max(0, layout.top);
  const values = difference(
    sheet,
    top,
    layout.left,
    figureValues(layout, unitLines(checked, units, cleared), lines, end),
    (row, column) => cellAt(grid, top + row, layout.left + column).value,
  );
  const row = Math.max(0, firstLine);
  const shown = lines.slice(row - firstLine);
  const isRedrawn = !isDrawn(grid, row, layout.right, shown, end - row);
  return [
    ...(isNew ? [{ kind: "addSheet" as const, sheet }] : []),
    ...before,
    ...values,
    ...after,
    ...(table === null ? newFiguresEdits(sheet, `${checked.plan.number} – ${checked.plan.year}`) : []),
    ...(isMade ? unitHeadFormats(sheet, layout) : []),
    ...(isMade ? unitFormats(sheet, layout.left, layout.headingRow + 1, units.length) : []),
    ...(isRedrawn ? lineFormats(sheet, layout, row, shown, end - row) : []),
    ...(isRedrawn ? [figuresChart(snapshot, sheet, layout, checked.counts.length, firstLine + chart)] : []),
  ];
}

/** The sheet's current text about the last change. */
function lastChangeOn(grid: Grid | null, { right }: FiguresLayout): LastChange {
  return (label) => {
    if (grid === null) return null;
    for (let row = grid.row; row <= lastRow(grid); row++) {
      if (cellAt(grid, row, right).value !== label) continue;
      return [cellAt(grid, row, right + 1).value, cellAt(grid, row, right + 2).value];
    }
    return null;
  };
}

interface UnitTableEdits {
  /** Edits before the cells are written. */
  before: Edit[];
  after: Edit[];
  /** Rows below the units that belonged to the table. */
  cleared: number;
  /** The table is new, or was replaced. */
  isMade: boolean;
}

/**
 * Fits the table to the number of units. It grows and shrinks at its end. A table that somebody reshaped (columns added
 * or deleted, a totals row, no headings) is replaced by a new one over the same cells.
 */
function unitTableEdits(
  { sheet, table }: FiguresPlace,
  { headingRow, left }: FiguresLayout,
  units: number,
): UnitTableEdits {
  const add: Edit = {
    kind: "addTable",
    sheet,
    name: TABLES.figures,
    area: { row: headingRow, column: left, rows: units + 1, columns: FIGURE_HEADINGS.length },
  };
  // First, so that the new sheet is empty if Excel refuses the table.
  if (table === null) return { before: [add], after: [], cleared: 0, isMade: true };
  const { name, area, hasHeaders, hasTotals } = table;
  const end = area.row + area.rows - 1;
  const growth = headingRow + units - end;
  const cleared = Math.max(0, -growth);
  if (!hasHeaders || hasTotals || area.columns !== FIGURE_HEADINGS.length) {
    return { before: [{ kind: "dropTable", sheet, name }], after: [add], cleared, isMade: true };
  }
  if (growth === 0) return { before: [], after: [], cleared, isMade: false };
  const removed: Area = { row: headingRow + units + 1, column: left, rows: cleared, columns: FIGURE_HEADINGS.length };
  return {
    before: [{ kind: "resizeTable", sheet, name, by: { rows: growth, columns: 0 } }],
    after: growth > 0 ? unitFormats(sheet, left, end + 1, growth) : [{ kind: "clearFormats", sheet, area: removed }],
    cleared,
    isMade: false,
  };
}

/** The title and the units, one line per row; rows that left the table are cleared. */
function unitLines({ plan, today }: CheckedWorkbook, units: readonly CellValue[][], cleared: number): CellValue[][] {
  return [
    [`SỐ LIỆU KHEN THƯỞNG NĂM ${plan.year}`],
    [`Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)}. Kiểm tra ngày ${formatDay(today)}`],
    ["THEO ĐƠN VỊ"],
    [...FIGURE_HEADINGS],
    ...units,
    ...Array.from({ length: cleared }, () => [""]),
  ];
}

/**
 * Both sides as one block, from our first row on the sheet to before `end`. null = not ours: the gap, and what is below
 * the units.
 */
function figureValues(
  { top, headingRow }: FiguresLayout,
  units: readonly CellValue[][],
  lines: readonly FigureLine[],
  end: number,
): (CellValue | null)[][] {
  const first = Math.max(0, top);
  const length = Math.max(end, top + units.length) - first;
  return Array.from({ length }, (_, index) => {
    const own = units[first + index - top];
    const beside = lines[first + index - (headingRow - 1)]?.cells;
    return [
      ...FIGURE_HEADINGS.map((_heading, column) => (own === undefined ? null : (own[column] ?? ""))),
      null,
      ...Array.from({ length: FIGURES_WIDTH }, (_cell, column) => beside?.[column] ?? ""),
    ];
  });
}

/** Whether each line is drawn on the sheet already: sections, headings and gaps in their places. */
function isDrawn(grid: Grid | null, row: number, column: number, lines: readonly FigureLine[], rows: number): boolean {
  return Array.from({ length: rows }, (_, index) => index).every((index) => {
    const line = lines[index];
    const current = (offset: number) => cellAt(grid, row + index, column + offset).value;
    if (line?.kind === "section" || line?.kind === "heading") {
      return line.cells.every((value, offset) => value === current(offset));
    }
    return ((line?.cells[0] ?? "") === "") === (current(0) === "");
  });
}
