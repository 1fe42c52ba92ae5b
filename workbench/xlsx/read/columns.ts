import type { Sheet } from "../../host/model";
import type { RawRow, RawSheet } from "../exceljsParts";
import { MAX_COLUMNS } from "../package/refs";
import type { FileStyles } from "./styles";

type Columns = Pick<Sheet, "columnWidths" | "columnStyles" | "hiddenColumns"> & {
  columnLevels?: (number | undefined)[];
};
type Rows = Pick<Sheet, "rowHeights" | "rowStyles" | "hiddenRows"> & {
  rowLevels?: (number | undefined)[];
  autoHeightRows?: Set<number>;
};

export function readColumns(sheet: RawSheet, styles: FileStyles): Columns {
  const result: Columns = { columnWidths: [], columnStyles: [], hiddenColumns: new Set() };
  for (const { min, max, width, hidden, outlineLevel, styleId } of sheet.cols ?? []) {
    const style = styles.cells[styleId ?? 0];
    for (let column = min - 1; column < Math.min(max, MAX_COLUMNS); column++) {
      if (width !== undefined) result.columnWidths[column] = width;
      if (style) result.columnStyles[column] = style;
      if (hidden) result.hiddenColumns.add(column);
      if (outlineLevel) (result.columnLevels ??= [])[column] = outlineLevel;
    }
  }
  return result;
}

/** `xml` is the sheet's: ExcelJS 4.4.0 does not tell a height set by hand, nor whether a row's format is in use. */
export function readRows(sheet: RawSheet, styles: FileStyles, xml: string): Rows {
  const attributes = rowAttributes(xml);
  const result: Rows = { rowHeights: [], rowStyles: [], hiddenRows: new Set() };
  let row = -1;
  for (const raw of sheet.rows ?? []) {
    row = rowIndex(raw, row);
    const { custom, formatted } = attributes.get(row) ?? { custom: false, formatted: false };
    if (raw.height !== undefined && !Number.isNaN(raw.height)) {
      result.rowHeights[row] = raw.height;
      if (!custom) (result.autoHeightRows ??= new Set()).add(row);
    }
    const style = formatted ? styles.cells[raw.styleId ?? 0] : undefined;
    if (style) result.rowStyles[row] = style;
    if (raw.hidden) result.hiddenRows.add(row);
    if (raw.outlineLevel) (result.rowLevels ??= [])[row] = raw.outlineLevel;
  }
  return result;
}

/** A row without `r` follows the one before. */
export const rowIndex = (raw: RawRow, previous: number): number =>
  Number.isNaN(raw.number) ? previous + 1 : raw.number - 1;

function rowAttributes(xml: string): Map<number, { custom: boolean; formatted: boolean }> {
  const found = new Map<number, { custom: boolean; formatted: boolean }>();
  let row = -1;
  for (const [tag] of xml.matchAll(/<row\b[^>]*>/g)) {
    const number = /\sr="(\d+)"/.exec(tag)?.[1];
    row = number === undefined ? row + 1 : Number(number) - 1;
    const custom = /\scustomHeight="(?:1|true)"/.test(tag);
    const formatted = /\scustomFormat="(?:1|true)"/.test(tag);
    if (custom || formatted) found.set(row, { custom, formatted });
  }
  return found;
}
