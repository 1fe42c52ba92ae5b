import type { Area, Sheet } from "../../host/model";
import { areaRef, cellRef } from "../package/refs";
import { tag } from "../package/xml";
import { toArgb } from "../read/styles";

// ExcelJS 4.4.0 writes the children of sheetPr in an order that Excel repairs, so the head of a sheet is written here.

/** sheetPr, dimension, sheetViews and sheetFormatPr of a sheet. */
export function sheetHeadXml(sheet: Sheet, isActive: boolean): string {
  const { pageLayout, tabColor } = sheet;
  const fits = pageLayout.fitToWidth !== undefined || pageLayout.fitToHeight !== undefined;
  const properties =
    (tabColor === undefined ? "" : tag("tabColor", { rgb: toArgb(tabColor) })) +
    (fits ? tag("pageSetUpPr", { fitToPage: true }) : "");
  const format = {
    defaultColWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight ?? 15,
    customHeight: sheet.defaultRowHeight === undefined || sheet.defaultRowHeight === 15 ? undefined : true,
    outlineLevelRow: deepest(sheet.rowLevels),
    outlineLevelCol: deepest(sheet.columnLevels),
  };
  return (
    (properties && tag("sheetPr", {}, properties)) +
    tag("dimension", { ref: areaRef(usedArea(sheet)) }) +
    tag("sheetViews", {}, viewXml(sheet, isActive)) +
    tag("sheetFormatPr", format)
  );
}

function viewXml({ frozen, showGridlines, carried }: Sheet, isActive: boolean): string {
  const { activeCell, ...view } = carried?.view ?? {};
  const pane =
    frozen.rows > 0 && frozen.columns > 0
      ? "bottomRight"
      : frozen.rows > 0
        ? "bottomLeft"
        : frozen.columns > 0
          ? "topRight"
          : undefined;
  const paneXml = pane
    ? tag("pane", {
        xSplit: frozen.columns || undefined,
        ySplit: frozen.rows || undefined,
        topLeftCell: cellRef(frozen.rows, frozen.columns),
        activePane: pane,
        state: "frozen",
      })
    : "";
  const selection = activeCell === undefined && !pane ? "" : tag("selection", { pane, activeCell, sqref: activeCell });
  return tag(
    "sheetView",
    {
      ...view,
      showGridLines: showGridlines ? undefined : false,
      tabSelected: isActive || undefined,
      workbookViewId: 0,
    },
    paneXml + selection,
  );
}

const deepest = (levels: Sheet["rowLevels"]): number | undefined =>
  levels?.reduce<number | undefined>(
    (most, level) => (level === undefined ? most : Math.max(most ?? 0, level)),
    undefined,
  );

function usedArea({ rows }: Sheet): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell) return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  });
  if (bottom < 0) return { row: 0, column: 0, rows: 1, columns: 1 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
