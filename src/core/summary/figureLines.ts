import type { CheckedWorkbook } from "../checkWorkbook";
import type { Changes } from "../report/changesSince";
import type { Report } from "../report/report";
import { awardFigures, deadlineFigures, positionFigures } from "./countFigures";
import { changeFigures, type LastChange } from "./changeFigures";
import { BLANK, FIGURES_WIDTH, type FigureLine, type FiguresLayout } from "./figuresPage";
import { noteFigures } from "./noteFigures";
import type { Edit } from "../cells/edits";
import { sheetNamed, type WorkbookSnapshot } from "../cells/snapshot";

/** Number of rows under the chart. */
export const CHART_ROWS = 16;

/** Everything on the right of the units. The first section begins in the same row as theirs. */
export interface FigureLines {
  lines: FigureLine[];
  /** The first row of the chart, counted from the first line. */
  chart: number;
}

export function figureLines(
  checked: CheckedWorkbook,
  report: Report,
  changes: Changes | null,
  lastChange: LastChange,
): FigureLines {
  const awards = [...awardFigures(checked, report), BLANK];
  const positions = positionFigures(checked);
  return {
    chart: awards.length,
    lines: [
      ...awards,
      ...Array.from({ length: CHART_ROWS }, () => BLANK),
      BLANK,
      ...deadlineFigures(checked),
      BLANK,
      ...(positions.length === 0 ? [] : [...positions, BLANK]),
      ...changeFigures(changes, report, lastChange),
      BLANK,
      ...noteFigures(checked, report),
    ],
  };
}

/** Finds the existing chart by this name, so that there is only one. */
export const CHART = "BieuDoKhenThuong";

/** A chart of the awards by outcome, below their table. */
export function figuresChart(
  snapshot: WorkbookSnapshot,
  sheet: string,
  { headingRow, right }: FiguresLayout,
  awards: number,
  row: number,
): Edit {
  return {
    kind: "chart",
    sheet,
    name: CHART,
    type: "ColumnStacked",
    isNew: sheetNamed(snapshot, sheet)?.charts?.includes(CHART) !== true,
    title: "Đề nghị khen thưởng theo kết quả kiểm tra",
    data: { row: headingRow, column: right, rows: awards + 1, columns: FIGURES_WIDTH },
    place: { row, column: right, rows: CHART_ROWS, columns: FIGURES_WIDTH },
  };
}
