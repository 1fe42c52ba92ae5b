import { sheetNamed, type WorkbookSnapshot } from "../../snapshot";
import { OUTCOME_COLOURS } from "../outcomeColours";
import type { Edit } from "../edits";
import type { ChartPlace } from "./summaryLines";

/** By this name the chart is found again, so that there is only one. */
export const CHART = "BieuDoKhenThuong";

/** Of Chỉ tiêu, Đề nghị, Hợp lệ, Cần xử lý, Chưa đủ căn cứ, Đã duyệt. */
const COLOURS = [
  "#8A8886",
  "#0F6CBD",
  OUTCOME_COLOURS.valid.bar,
  OUTCOME_COLOURS.incomplete.bar,
  OUTCOME_COLOURS.uncheckable.bar,
  "#0B5A08",
];

/** The table of awards as a picture, at the right of the deadlines. */
export function planChart(snapshot: WorkbookSnapshot, sheet: string, { first, last, top, bottom }: ChartPlace): Edit {
  return {
    kind: "chart",
    sheet,
    name: CHART,
    isNew: sheetNamed(snapshot, sheet)?.charts?.includes(CHART) !== true,
    title: "Đề nghị khen thưởng so với chỉ tiêu",
    data: { row: first, column: 2, rows: last - first + 1, columns: 1 + COLOURS.length },
    place: { row: top, column: 5, rows: bottom - top + 1, columns: 5 },
    series: COLOURS,
  };
}
