import type { Sheet } from "../../host/model";
import { areaRef, cellRef } from "../package/refs";
import { encodeText } from "../package/escapes";
import { tag } from "../package/xml";
import { PROTECTION_OPTIONS } from "../read/protection";
import { conditionalFormatsXml } from "./conditionalFormats";
import { pageLayoutXml } from "./pageLayout";
import type { Relations } from "./relations";
import { filterXml } from "./tables";
import { validationsXml } from "./validations";

/** The order that the schema of worksheets demands after sheetData (ECMA-376 18.3.1.99); Excel repairs any other. */
const ORDER = [
  "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
  "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors",
  "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls",
  "webPublishItems", "tableParts", "extLst",
]; // prettier-ignore

/** Everything after the cells. `tableIds` are the relationships of the sheet's tables, `added` further elements. */
export function sheetTailXml(
  sheet: Sheet,
  relations: Relations,
  tableIds: readonly string[],
  differential: string[],
  added: readonly string[],
): string {
  const elements = [
    protectionXml(sheet),
    autoFilterXml(sheet),
    sheet.merges.length === 0
      ? ""
      : tag(
          "mergeCells",
          { count: sheet.merges.length },
          sheet.merges.map((area) => tag("mergeCell", { ref: areaRef(area) })).join(""),
        ),
    conditionalFormatsXml(sheet.conditionalFormats, differential),
    validationsXml(sheet.validations),
    hyperlinksXml(sheet, relations),
    ...pageLayoutXml(sheet.pageLayout),
    ...(sheet.carried?.elements ?? []),
    ...added,
    tableIds.length === 0
      ? ""
      : tag("tableParts", { count: tableIds.length }, tableIds.map((id) => tag("tablePart", { "r:id": id })).join("")),
  ];
  return elements
    .filter((xml) => xml !== "")
    .map((xml) => ({ xml, rank: rankOf(xml) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ xml }) => xml)
    .join("");
}

/** Controls and the like stand in mc:AlternateContent: the first known element inside tells their place. */
function rankOf(xml: string): number {
  for (const [, name = ""] of xml.matchAll(/<(\w+)[\s/>]/g)) {
    const rank = ORDER.indexOf(name);
    if (rank >= 0) return rank;
  }
  return ORDER.length;
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

function hyperlinksXml({ rows }: Sheet, relations: Relations): string {
  const links: string[] = [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell?.hyperlink) return;
      const { target, tooltip } = cell.hyperlink;
      const mark = target.indexOf("#");
      const location = mark < 0 ? "" : target.slice(mark + 1);
      const address = location === "" ? target : target.slice(0, mark);
      links.push(
        tag("hyperlink", {
          ref: cellRef(row, column),
          "r:id": address === "" ? undefined : relations.add("hyperlink", address, true),
          location: location === "" ? undefined : location,
          tooltip: tooltip === undefined ? undefined : encodeText(tooltip),
        }),
      );
    });
  });
  return links.length === 0 ? "" : tag("hyperlinks", {}, links.join(""));
}
