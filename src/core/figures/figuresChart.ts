import type { Edit } from "../report/edits";
import { sheetNamed, type WorkbookSnapshot } from "../snapshot";
import { FIGURES_WIDTH } from "./figureLine";
import { CHART_ROWS } from "./figureLines";
import type { FiguresLayout } from "./figuresLayout";

/** By this name the chart is found again, so that there is only one. */
export const CHART = "BieuDoKhenThuong";

/** The awards by outcome as a picture, below their table. */
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
