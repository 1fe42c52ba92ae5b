import { columnWidth, rowHeight } from "../../host/geometry/sizes";
import { lastColumn, lastRow } from "../../host/geometry/area";
import type { Area, Font, Sheet } from "../../host";
import { DEFAULT_FONT } from "../../host/styles";
import { fittedHeight, isFitted } from "../../xlsx/write/sheet/fittedHeight";
import { makeAxis, type Axis } from "./axis";

export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
}

const PIXELS_PER_POINT = 4 / 3;
/** How much is shown beyond the last filled cell. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const MIN_COLUMNS = 26;

/** Minimum number of rows and columns. */
type Room = Pick<Area, "rows" | "columns">;

/** Rows or columns for a selection, in steps, so that most moves of the cursor need no new layout. */
export function roomFor(selection: Area): Room {
  const shown = bounded(selection);
  return { rows: inSteps(lastRow(shown) + 1, 200), columns: inSteps(lastColumn(shown) + 1, 20) };
}

const inSteps = (count: number, step: number): number => Math.ceil(count / step) * step;

/** Sizes of the part of a sheet that the page shows: all filled cells, and some space. */
export function layOut(sheet: Sheet, room: Room, defaultFont: Font = DEFAULT_FONT): SheetLayout {
  const columnCount =
    Math.max(MIN_COLUMNS, room.columns, widest(sheet), ...sheet.charts.map(chartColumns)) + SPARE_COLUMNS;
  const rowCount = Math.max(sheet.rows.length, room.rows) + SPARE_ROWS;
  const columns = makeAxis(columnCount, sheet.frozen.columns, (column) =>
    sheet.hiddenColumns.has(column) ? 0 : Math.round(columnWidth(sheet, column) * PIXELS_PER_POINT),
  );
  const rows = makeAxis(rowCount, sheet.frozen.rows, (row) =>
    sheet.hiddenRows.has(row) ? 0 : Math.round(heightOf(sheet, row, defaultFont) * PIXELS_PER_POINT),
  );
  return { rows, columns };
}

/** In points. Rows without a height set by hand fit their texts. */
function heightOf(sheet: Sheet, row: number, defaultFont: Font): number {
  const isDue = sheet.rowHeights[row] === undefined || sheet.rowsToFit?.has(row) === true;
  const fitted = isDue && isFitted(sheet, row) ? fittedHeight(sheet, row, defaultFont) : undefined;
  return fitted ?? rowHeight(sheet, row);
}

const widest = ({ rows }: Sheet): number =>
  rows.reduce((most, cells) => Math.max(most, (cells as typeof cells | undefined)?.length ?? 0), 0);

/** Approximate number of default columns that a chart covers. */
const chartColumns = ({ left, width }: { left: number; width: number }): number => Math.ceil((left + width) / 48);

/** Whole rows and columns reach the end of the sheet, which is not shown. */
const bounded = (area: Area): Area => ({
  ...area,
  rows: area.rows > 100_000 ? 1 : area.rows,
  columns: area.columns > 1_000 ? 1 : area.columns,
});
