import type { Area, Sheet, PageLayout } from "../../../host/model";
import { areaRef } from "../../package/refs";
import { tag, encodeXml } from "../../package/xml";
import { PROTECTION_OPTIONS } from "../../read/sheetSettings";
import { toArgb } from "../../read/styles";
import { filterXml } from "../table/tables";
import { PAPER_SIZES } from "../../read/pageLayout";

/** The order of elements in the schema of worksheets (ECMA-376 18.3.1.99); Excel repairs any other. */
export const SHEET_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
  "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
  "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
  "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF",
  "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
]; // prettier-ignore

/** The elements of a sheet's page setup; the print area and titles are defined names. */
const pageLayoutXml: readonly { name: string; write(sheet: Sheet): string }[] = [
  { name: "printOptions", write: ({ pageLayout }) => printOptions(pageLayout) },
  { name: "pageMargins", write: ({ pageLayout }) => margins(pageLayout) },
  { name: "pageSetup", write: ({ pageLayout }) => pageSetup(pageLayout) },
  { name: "headerFooter", write: ({ pageLayout }) => headerFooter(pageLayout) },
];

/** Elements that do not refer to other parts, with the function that writes each from the model ("" for none). */
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

const unless = (xml: string, empty: string) => (xml === empty ? "" : xml);

const printOptions = ({ centerHorizontally, centerVertically }: PageLayout) =>
  unless(
    tag("printOptions", {
      horizontalCentered: centerHorizontally || undefined,
      verticalCentered: centerVertically || undefined,
    }),
    "<printOptions/>",
  );

/** In inches; Excel's normal margins for those that the sheet does not set. */
const NORMAL = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function margins({ margins: points }: PageLayout): string {
  if (!points) return "";
  const inches = Object.entries(NORMAL).map(([side, normal]) => {
    const value = points[side as keyof typeof NORMAL];
    return [side, value === undefined ? normal : Math.round((value / 72) * 1e6) / 1e6];
  });
  return tag("pageMargins", Object.fromEntries(inches) as Record<string, number>);
}

function pageSetup({ orientation, paperSize, fitToWidth, fitToHeight, scale }: PageLayout): string {
  const paper = Object.entries(PAPER_SIZES).find(([, name]) => name.toLowerCase() === paperSize?.toLowerCase())?.[0];
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  return unless(
    tag("pageSetup", {
      paperSize: paper,
      scale: fits ? undefined : scale,
      fitToWidth: fits ? (fitToWidth ?? 1) : undefined,
      fitToHeight: fits ? (fitToHeight ?? 1) : undefined,
      orientation: orientation?.toLowerCase(),
    }),
    "<pageSetup/>",
  );
}

function headerFooter({ headersFooters = {} }: PageLayout): string {
  const line = (kind: "Header" | "Footer") => {
    const {
      [`left${kind}` as const]: left,
      [`center${kind}` as const]: center,
      [`right${kind}` as const]: right,
    } = headersFooters;
    return (left ? `&L${left}` : "") + (center ? `&C${center}` : "") + (right ? `&R${right}` : "");
  };
  const [header, footer] = [line("Header"), line("Footer")];
  const content =
    (header && tag("oddHeader", {}, encodeXml(header))) + (footer && tag("oddFooter", {}, encodeXml(footer)));
  return unless(tag("headerFooter", {}, content), "<headerFooter/>");
}
