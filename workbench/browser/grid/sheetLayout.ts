import { columnWidth, rowHeight } from "../../host/geometry/sizes";
import { lastColumn, lastRow } from "../../host/geometry/area";
import type { Area, Sheet } from "../../host";
import { makeAxis, type Axis } from "./axis";
import { fittedHeight } from "./fittedHeight";

export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
}

export const PIXELS_PER_POINT = 4 / 3;
/** Shown past the last filled cell. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_COLUMNS = 26;

/** Sizes of what the page shows of a sheet: all that is filled, and room to go on. */
export function layOut(sheet: Sheet, selection: Area): SheetLayout {
  const columnCount =
    Math.max(LEAST_COLUMNS, lastColumn(bounded(selection)) + 1, widest(sheet), ...sheet.charts.map(chartColumns)) +
    SPARE_COLUMNS;
  const rowCount = Math.max(sheet.rows.length, lastRow(bounded(selection)) + 1) + SPARE_ROWS;
  const columns = makeAxis(columnCount, sheet.frozen.columns, (column) =>
    sheet.hiddenColumns.has(column) ? 0 : Math.round(columnWidth(sheet, column) * PIXELS_PER_POINT),
  );
  const rows = makeAxis(rowCount, sheet.frozen.rows, (row) =>
    sheet.hiddenRows.has(row) ? 0 : heightOf(sheet, row, columns),
  );
  return { rows, columns };
}

/** A row whose height the file does not say fits itself to its text. */
function heightOf(sheet: Sheet, row: number, columns: Axis): number {
  const standard = Math.round(rowHeight(sheet, row) * PIXELS_PER_POINT);
  return sheet.rowHeights[row] === undefined ? Math.max(standard, fittedHeight(sheet, row, columns)) : standard;
}

const widest = ({ rows }: Sheet): number =>
  rows.reduce((most, cells) => Math.max(most, (cells as typeof cells | undefined)?.length ?? 0), 0);

/** About how many columns of the usual width a chart reaches over. */
const chartColumns = ({ left, width }: { left: number; width: number }): number => Math.ceil((left + width) / 48);

/** Whole rows and columns reach to the end of the sheet, which is not shown. */
const bounded = (area: Area): Area => ({
  ...area,
  rows: area.rows > 100_000 ? 1 : area.rows,
  columns: area.columns > 1_000 ? 1 : area.columns,
});
