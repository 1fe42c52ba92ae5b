import type { CheckedWorkbook } from "../checkWorkbook";
import type { Changes, RowChange } from "../report/detail";
import { isDue, type Report } from "../report/report";
import { awardFigures, deadlineFigures, positionFigures } from "./countFigures";
import { BLANK, type FigureLine, FIGURES_WIDTH, type FiguresLayout, table } from "./figuresPage";
import { noteFigures } from "./noteFigures";
import type { Edit } from "../cells/edits";
import { type CellValue, sheetNamed, type WorkbookSnapshot } from "../cells/snapshot";

/** Number of rows under the chart. */
const CHART_ROWS = 16;

/** Everything on the right of the units. The first section begins in the same row as theirs. */
interface FigureLines {
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

const FIXED = "Đã khắc phục";
const ADDED = "Phát sinh";
/** Most characters of names in one cell. */
const MAX_NAMES_LENGTH = 42;

/** The sheet's current text about the last change, number and names, by the label on its left. */
export type LastChange = (label: string) => readonly CellValue[] | null;

/**
 * What changed since the last check. When nothing changed, the text about the last change stays, so that a second check
 * in a row changes nothing.
 */
function changeFigures(changes: Changes | null, report: Report, lastChange: LastChange): FigureLine[] {
  const row = (label: string, count: (change: RowChange) => number): CellValue[] => {
    const hasChanges = changes !== null && changes.rows.length > 0;
    const cells = hasChanges ? changeCells(changes.rows, count) : (lastChange(label) ?? ["", "(lần kiểm tra đầu)"]);
    return [label, ...cells];
  };
  const open = report.rows.map(({ findings }) => findings.filter(isDue).length).filter((count) => count > 0);
  const total = open.reduce((sum, count) => sum + count, 0);
  return table(
    "SO VỚI LẦN KIỂM TRA TRƯỚC",
    [1, 1, 4],
    ["Nội dung", "Số lượng", "Tại đề nghị"],
    [
      row(FIXED, ({ fixed }) => fixed.length),
      row(ADDED, ({ added }) => added.length),
      ["Còn lại", total, open.length === 0 ? "" : `${open.length} đề nghị`],
    ],
  );
}

function changeCells(rows: readonly RowChange[], count: (change: RowChange) => number): CellValue[] {
  const touched = rows.filter((change) => count(change) > 0);
  return [touched.reduce((sum, change) => sum + count(change), 0), namesOf(touched)];
}

function namesOf(rows: readonly RowChange[]): string {
  let text = "";
  for (const [index, { nominee, row }] of rows.entries()) {
    const name = nominee.trim() === "" ? `dòng ${row}` : nominee.trim().replace(/\s+/gu, " ");
    const longer = text === "" ? name : `${text}; ${name}`;
    if (longer.length > MAX_NAMES_LENGTH)
      return text === "" ? `${rows.length} đề nghị` : `${text}; … và ${rows.length - index} đề nghị khác`;
    text = longer;
  }
  return text;
}
