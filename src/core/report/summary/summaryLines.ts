import type { CheckedWorkbook } from "../../checkWorkbook";
import type { Report } from "../report";
import { assumptionLines } from "./assumptionLines";
import type { Grid } from "../../snapshot";
import type { Changes } from "../changesSince";
import { awardLines } from "./awardLines";
import { changeLines } from "./changeLines";
import { deadlineLines } from "./deadlineLines";
import { headLines } from "./headLines";
import { BLANK, line, type SummaryLine } from "./line";
import { positionLines } from "./positionLines";
import { unitLines } from "./unitLines";

/** What stands above the Director's list. */
export interface SummaryLines {
  top: SummaryLine[];
  /** The last lines, right above the list. */
  list: SummaryLine[];
  chart: ChartPlace;
}

/** Rows, 0-based, of what the chart shows, its heading first, and of the lines at whose right it stands. */
export interface ChartPlace {
  first: number;
  last: number;
  top: number;
  bottom: number;
}

export function summaryLines(
  checked: CheckedWorkbook,
  report: Report,
  changes: Changes | null,
  standing: Grid | null,
): SummaryLines {
  const head = headLines(checked, report);
  const awards = awardLines(checked, report);
  const positions = positionLines(checked);
  const left = [
    ...deadlineLines(checked),
    ...(positions.length === 0 ? [] : [BLANK, ...positions]),
    BLANK,
    ...changeLines(changes, report, standing),
  ];
  const first = head.length + 1;
  const top = head.length + awards.length + 1;
  return {
    top: [
      ...head,
      ...awards,
      BLANK,
      ...left,
      BLANK,
      ...unitLines(checked, report),
      BLANK,
      ...assumptionLines(checked, report),
      BLANK,
    ],
    list: [
      line("section", "DANH SÁCH TRÌNH GIÁM ĐỐC"),
      line(
        "note",
        'Ô tô vàng là đề nghị chưa có ý kiến. Chọn "Duyệt" hoặc "Không duyệt" ở cột Ý kiến Giám đốc; giải thích ở cột Ghi chú.',
      ),
    ],
    chart: { first, last: first + checked.counts.length, top, bottom: top + left.length - 1 },
  };
}
