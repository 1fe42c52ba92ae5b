import { formatDay } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import { cellAt, type CellValue, type Grid } from "../cells/snapshot";
import { FIGURES_WIDTH, type FigureLine, type FiguresLayout } from "./figuresPage";
import { UNIT_HEADINGS } from "./figuresPage";

/** The title and the units, one line per row; rows that left the table are cleared. */
export function unitLines(
  { plan, today }: CheckedWorkbook,
  units: readonly CellValue[][],
  cleared: number,
): CellValue[][] {
  return [
    [`SỐ LIỆU KHEN THƯỞNG NĂM ${plan.year}`],
    [`Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)}. Kiểm tra ngày ${formatDay(today)}`],
    ["THEO ĐƠN VỊ"],
    [...UNIT_HEADINGS],
    ...units,
    ...Array.from({ length: cleared }, () => [""]),
  ];
}

/**
 * Both sides as one block, from our first row on the sheet to before `end`. null = not ours: the gap, and what is below
 * the units.
 */
export function figureValues(
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
      ...UNIT_HEADINGS.map((_heading, column) => (own === undefined ? null : (own[column] ?? ""))),
      null,
      ...Array.from({ length: FIGURES_WIDTH }, (_cell, column) => beside?.[column] ?? ""),
    ];
  });
}

/** Whether each line is drawn on the sheet already: sections, headings and gaps in their places. */
export function isDrawn(
  grid: Grid | null,
  row: number,
  column: number,
  lines: readonly FigureLine[],
  rows: number,
): boolean {
  return Array.from({ length: rows }, (_, index) => index).every((index) => {
    const line = lines[index];
    const current = (offset: number) => cellAt(grid, row + index, column + offset).value;
    if (line?.kind === "section" || line?.kind === "heading") {
      return line.cells.every((value, offset) => value === current(offset));
    }
    return ((line?.cells[0] ?? "") === "") === (current(0) === "");
  });
}
