import type { Sheet } from "../../host/model";
import { MAX_COLUMNS } from "../package/refs";
import { child, children, flag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { FileStyles } from "./styles";

type Columns = Pick<Sheet, "columnWidths" | "columnStyles" | "hiddenColumns" | "columnLevels">;
type Rows = Pick<Sheet, "rowHeights" | "rowStyles" | "hiddenRows" | "rowLevels" | "autoHeightRows">;

export function readColumns(around: XmlElement, styles: FileStyles): Columns {
  const result: Columns = { columnWidths: [], columnStyles: [], hiddenColumns: new Set() };
  for (const { attributes } of children(child(around, "cols"), "col")) {
    const { min, max = min, width, style: number, hidden, outlineLevel } = attributes;
    const style = styles.cells[Number(number ?? 0)];
    const level = Number(outlineLevel ?? 0);
    for (let column = Number(min) - 1; column < Math.min(Number(max), MAX_COLUMNS); column++) {
      if (width !== undefined) result.columnWidths[column] = Number(width);
      if (style) result.columnStyles[column] = style;
      if (flag(hidden)) result.hiddenColumns.add(column);
      if (level > 0) (result.columnLevels ??= [])[column] = level;
    }
  }
  return result;
}

export const noRows = (): Rows => ({ rowHeights: [], rowStyles: [], hiddenRows: new Set() });

/** Takes what the attributes of a `row` say. */
export function readRow(rows: Rows, row: number, attributes: Record<string, string>, styles: FileStyles): void {
  const { ht, customHeight, s, customFormat, hidden, outlineLevel } = attributes;
  const height = ht === undefined ? NaN : Number(ht);
  if (!Number.isNaN(height)) {
    rows.rowHeights[row] = height;
    if (!flag(customHeight)) (rows.autoHeightRows ??= new Set()).add(row);
  }
  const style = flag(customFormat) ? styles.cells[Number(s ?? 0)] : undefined;
  if (style) rows.rowStyles[row] = style;
  if (flag(hidden)) rows.hiddenRows.add(row);
  const level = Number(outlineLevel ?? 0);
  if (level > 0) (rows.rowLevels ??= [])[row] = level;
}
