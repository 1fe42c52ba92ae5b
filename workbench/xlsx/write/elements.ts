import type { Area, Sheet } from "../../host/model";
import { areaRef } from "../package/refs";
import { tag } from "../package/xml";
import { PROTECTION_OPTIONS } from "../read/protection";
import { toArgb } from "../read/styles";
import { pageLayoutXml } from "./pageLayout";
import { filterXml } from "./tables";

/** The order that the schema of worksheets demands (ECMA-376 18.3.1.99); Excel repairs any other. */
export const SHEET_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
  "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
  "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
  "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF",
  "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
]; // prettier-ignore

/** Elements that say nothing of other parts: what the model makes of each, "" for none. */
export const SIMPLE_ELEMENTS: readonly { name: string; write(sheet: Sheet): string }[] = [
  { name: "sheetPr", write: propertiesXml },
  { name: "dimension", write: (sheet) => tag("dimension", { ref: areaRef(usedArea(sheet)) }) },
  { name: "sheetFormatPr", write: formatXml },
  { name: "sheetProtection", write: protectionXml },
  { name: "autoFilter", write: autoFilterXml },
  { name: "mergeCells", write: mergesXml },
  ...pageLayoutXml,
];

function propertiesXml({ pageLayout, tabColor }: Sheet): string {
  const fits = pageLayout.fitToWidth !== undefined || pageLayout.fitToHeight !== undefined;
  const content =
    (tabColor === undefined ? "" : tag("tabColor", { rgb: toArgb(tabColor) })) +
    (fits ? tag("pageSetUpPr", { fitToPage: true }) : "");
  return content && tag("sheetPr", {}, content);
}

function formatXml(sheet: Sheet): string {
  return tag("sheetFormatPr", {
    defaultColWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight ?? 15,
    customHeight: sheet.defaultRowHeight === undefined || sheet.defaultRowHeight === 15 ? undefined : true,
    outlineLevelRow: deepest(sheet.rowLevels),
    outlineLevelCol: deepest(sheet.columnLevels),
  });
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

function protectionXml({ protection }: Sheet): string {
  if (!protection) return "";
  const forbidden = Object.entries(PROTECTION_OPTIONS).map(([option, { attribute, forbidden: byDefault }]) => {
    const allowed = protection.options[option] ?? !byDefault;
    return [attribute, allowed === byDefault ? !allowed : undefined] as const;
  });
  return tag("sheetProtection", { ...protection.hash, sheet: true, ...Object.fromEntries(forbidden) });
}

function autoFilterXml({ autoFilter, autoFilterXml: own, autoFilterCriteria }: Sheet): string {
  if (!autoFilter) return "";
  const columns = autoFilterCriteria
    ? Object.entries(autoFilterCriteria)
        .map(([column, { values }]) => filterXml(Number(column), values))
        .join("")
    : own;
  return tag("autoFilter", { ref: areaRef(autoFilter) }, columns);
}

function mergesXml({ merges }: Sheet): string {
  const lines = merges.map((area) => tag("mergeCell", { ref: areaRef(area) }));
  return lines.length === 0 ? "" : tag("mergeCells", { count: lines.length }, lines.join(""));
}
