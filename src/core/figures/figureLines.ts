import type { CheckedWorkbook } from "../checkWorkbook";
import type { Changes } from "../report/changesSince";
import type { Report } from "../report/report";
import { awardFigures } from "./awardFigures";
import { changeFigures, type LastChange } from "./changeFigures";
import { deadlineFigures } from "./deadlineFigures";
import { BLANK, type FigureLine } from "./figureLine";
import { noteFigures } from "./noteFigures";
import { positionFigures } from "./positionFigures";

/** Rows that the chart takes. */
export const CHART_ROWS = 16;

/** All that stands at the right of the units, its first section beside theirs. */
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
