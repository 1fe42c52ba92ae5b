import { sheetNamed, type WorkbookSnapshot } from "../../snapshot";
import type { Edit } from "../edits";
import type { ChartPlace } from "./summaryLines";

/** By this name the chart is found again, so that there is only one. */
export const CHART = "BieuDoKhenThuong";

/** Mã, Chỉ tiêu, Đề nghị, Hợp lệ, Cần xử lý, Chưa đủ căn cứ, Đã duyệt. */
const COLUMNS = 7;

/** The table of awards as a picture, at the right of the deadlines. */
export function planChart(snapshot: WorkbookSnapshot, sheet: string, { first, last, top, bottom }: ChartPlace): Edit {
  return {
    kind: "chart",
    sheet,
    name: CHART,
    type: "ColumnClustered",
    isNew: sheetNamed(snapshot, sheet)?.charts?.includes(CHART) !== true,
    title: "Đề nghị khen thưởng so với chỉ tiêu",
    data: { row: first, column: 2, rows: last - first + 1, columns: COLUMNS },
    place: { row: top, column: 5, rows: bottom - top + 1, columns: 5 },
  };
}
