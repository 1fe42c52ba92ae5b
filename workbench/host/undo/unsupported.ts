/** The platform that the host simulates, where platforms differ. */
export type Platform = "web" | "desktop";

/** Members or classes of office.js after which nothing before can be undone. */
type Members = readonly (string | { readonly of: string; readonly members: readonly string[] })[];

/*
 * "Undo support with the Excel JavaScript API", table "Unsupported APIs":
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
const EVERYWHERE: Members = [
  { of: "AllowEditRange", members: ["address", "delete", "pauseProtection", "setPassword", "title"] },
  { of: "AllowEditRangeCollection", members: ["add", "pauseProtection"] },
  { of: "Chart", members: ["categoryLabelLevel", "seriesNameLevel"] },
  "DataConnectionCollection.refreshAll",
  "LinkedWorkbook.refresh",
  "LinkedWorkbookCollection.refreshAll",
  { of: "Workbook", members: ["close", "insertWorksheetsFromBase64", "save"] },
  { of: "WorkbookProtection", members: ["protect", "unprotect"] },
  { of: "Worksheet", members: ["copy", "delete"] },
  "WorksheetCollection.addFromBase64",
  {
    of: "WorksheetProtection",
    members: ["pauseProtection", "protect", "resumeProtection", "setPassword", "unprotect", "updateOptions"],
  },
];

const STYLES: Members = ["PivotTableStyle", "SlicerStyle", "TableStyle", "TimelineStyle"].flatMap((style) => [
  { of: style, members: ["delete", "duplicate", "name"] },
  { of: `${style}Collection`, members: ["add", "setDefault"] },
]);

const WEB: Members = [
  {
    of: "ChartPivotOptions",
    members: [
      "showAxisFieldButtons",
      "showLegendFieldButtons",
      "showReportFilterFieldButtons",
      "showValueFieldButtons",
    ],
  },
  "ChartTrendlineLabel.formula",
  {
    of: "DocumentProperties",
    members: ["author", "category", "comments", "company", "keywords", "manager", "revisionNumber", "subject", "title"],
  },
  "NamedItem.comment",
  ...STYLES,
  { of: "Query", members: ["delete", "refresh"] },
  "QueryCollection.refreshAll",
  { of: "Slicer", members: ["name", "nameInFormula"] },
  {
    of: "Style",
    members: [
      "addIndent",
      "autoIndent",
      "formulaHidden",
      "horizontalAlignment",
      "includeAlignment",
      "includeBorder",
      "includeFont",
      "includeNumber",
      "includePatterns",
      "includeProtection",
      "indentLevel",
      "locked",
      "numberFormat",
      "numberFormatLocal",
      "orientation",
      "readingOrder",
      "shrinkToFit",
      "textOrientation",
      "verticalAlignment",
      "wrapText",
    ],
  },
  "Worksheet.standardWidth",
];

const DESKTOP: Members = [
  { of: "Worksheet", members: ["name", "position", "visibility"] },
  // Not in the table, but reported: office-js #5918, #6170.
  "Range.getMergedAreasOrNullObject",
  "WorksheetCollection.add",
];

const named = (members: Members): string[] =>
  members.flatMap((each) => (typeof each === "string" ? [each] : each.members.map((member) => `${each.of}.${member}`)));

export const UNSUPPORTED: Readonly<Record<Platform, ReadonlySet<string>>> = {
  web: new Set(named([...EVERYWHERE, ...WEB])),
  desktop: new Set(named([...EVERYWHERE, ...DESKTOP])),
};
