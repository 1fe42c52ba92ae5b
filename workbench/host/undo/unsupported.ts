/** The platform that the host simulates, where platforms differ. */
export type Platform = "web" | "desktop";

/** Members or classes of office.js after which nothing before can be undone. */
type Members = readonly (string | { readonly type: string; readonly members: readonly string[] })[];

/*
 * "Undo support with the Excel JavaScript API", table "Unsupported APIs":
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
const EVERYWHERE: Members = [
  { type: "AllowEditRange", members: ["address", "delete", "pauseProtection", "setPassword", "title"] },
  { type: "AllowEditRangeCollection", members: ["add", "pauseProtection"] },
  { type: "Chart", members: ["categoryLabelLevel", "seriesNameLevel"] },
  "DataConnectionCollection.refreshAll",
  "LinkedWorkbook.refresh",
  "LinkedWorkbookCollection.refreshAll",
  { type: "Workbook", members: ["close", "insertWorksheetsFromBase64", "save"] },
  { type: "WorkbookProtection", members: ["protect", "unprotect"] },
  { type: "Worksheet", members: ["copy", "delete"] },
  "WorksheetCollection.addFromBase64",
  {
    type: "WorksheetProtection",
    members: ["pauseProtection", "protect", "resumeProtection", "setPassword", "unprotect", "updateOptions"],
  },
];

const STYLES: Members = ["PivotTableStyle", "SlicerStyle", "TableStyle", "TimelineStyle"].flatMap((style) => [
  { type: style, members: ["delete", "duplicate", "name"] },
  { type: `${style}Collection`, members: ["add", "setDefault"] },
]);

const WEB: Members = [
  {
    type: "ChartPivotOptions",
    members: [
      "showAxisFieldButtons",
      "showLegendFieldButtons",
      "showReportFilterFieldButtons",
      "showValueFieldButtons",
    ],
  },
  "ChartTrendlineLabel.formula",
  {
    type: "DocumentProperties",
    members: ["author", "category", "comments", "company", "keywords", "manager", "revisionNumber", "subject", "title"],
  },
  "NamedItem.comment",
  ...STYLES,
  { type: "Query", members: ["delete", "refresh"] },
  "QueryCollection.refreshAll",
  { type: "Slicer", members: ["name", "nameInFormula"] },
  {
    type: "Style",
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
  { type: "Worksheet", members: ["name", "position", "visibility"] },
  // Not in the table, but reported: office-js #5918, #6170.
  "Range.getMergedAreasOrNullObject",
  "WorksheetCollection.add",
];

const named = (members: Members): string[] =>
  members.flatMap((item) =>
    typeof item === "string" ? [item] : item.members.map((member) => `${item.type}.${member}`),
  );

export const UNSUPPORTED: Readonly<Record<Platform, ReadonlySet<string>>> = {
  web: new Set(named([...EVERYWHERE, ...WEB])),
  desktop: new Set(named([...EVERYWHERE, ...DESKTOP])),
};
