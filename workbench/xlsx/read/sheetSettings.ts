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

/** Reads the attributes of a `row`. */
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

/**
 * Attributes of sheetProtection that forbid, by the option of office.js that allows it, and whether they default to
 * true.
 */
export const PROTECTION_OPTIONS: Readonly<Record<string, { attribute: string; forbidden: boolean }>> = {
  allowAutoFilter: { attribute: "autoFilter", forbidden: true },
  allowDeleteColumns: { attribute: "deleteColumns", forbidden: true },
  allowDeleteRows: { attribute: "deleteRows", forbidden: true },
  allowEditObjects: { attribute: "objects", forbidden: false },
  allowEditScenarios: { attribute: "scenarios", forbidden: false },
  allowFormatCells: { attribute: "formatCells", forbidden: true },
  allowFormatColumns: { attribute: "formatColumns", forbidden: true },
  allowFormatRows: { attribute: "formatRows", forbidden: true },
  allowInsertColumns: { attribute: "insertColumns", forbidden: true },
  allowInsertHyperlinks: { attribute: "insertHyperlinks", forbidden: true },
  allowInsertRows: { attribute: "insertRows", forbidden: true },
  allowPivotTables: { attribute: "pivotTables", forbidden: true },
  allowSort: { attribute: "sort", forbidden: true },
  selectLockedCells: { attribute: "selectLockedCells", forbidden: false },
  selectUnlockedCells: { attribute: "selectUnlockedCells", forbidden: false },
};

const HASH = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

/** undefined if the sheet is not protected. Options have the names of office.js; true = allowed. */
export function readProtection(around: XmlElement): Sheet["protection"] {
  const attributes = child(around, "sheetProtection")?.attributes;
  if (!attributes || !flag(attributes["sheet"])) return undefined;
  const options = Object.entries(PROTECTION_OPTIONS).map(([option, { attribute, forbidden }]) => [
    option,
    !flag(attributes[attribute], forbidden),
  ]);
  const hash = Object.fromEntries(
    HASH.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]] as const])),
  );
  const password = Object.keys(hash).length > 0;
  return { ...(password && { password, hash }), options: Object.fromEntries(options) as Record<string, boolean> };
}

/** The first view of a sheet; a window that is split but not frozen is read as unsplit. */
export function readSheetView(around: XmlElement): Pick<Sheet, "frozen" | "showGridlines"> {
  const element = child(child(around, "sheetViews"), "sheetView");
  const pane = child(element, "pane")?.attributes;
  const isFrozen = pane?.["state"]?.startsWith("frozen") === true;
  return {
    frozen: isFrozen
      ? { rows: Number(pane["ySplit"] ?? 0), columns: Number(pane["xSplit"] ?? 0) }
      : { rows: 0, columns: 0 },
    showGridlines: flag(element?.attributes["showGridLines"], true),
  };
}
