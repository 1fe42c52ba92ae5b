const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/";
const ISSUE = "https://github.com/OfficeDev/office-js/issues/";
const SUPPORT = "https://support.microsoft.com/office/";

/** Pages that document what a case expects, or that should. */
export const SOURCES = {
  application: `${API}application`,
  chart: `${API}chart`,
  chartSeries: `${API}chartseriescollection`,
  conditionalFormats: `${API}conditionalformatcollection`,
  dataValidation: `${API}datavalidation`,
  documentSpecs: `${SUPPORT}excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3`,
  errors: `${GUIDE}testing/application-specific-api-error-handling`,
  events: `${GUIDE}excel/excel-add-ins-events`,
  freezePanes: `${API}worksheetfreezepanes`,
  autoFilter: `${API}autofilter`,
  insert: `${GUIDE}excel/excel-add-ins-ranges-insert`,
  limits: `${GUIDE}concepts/resource-limits-and-performance-optimization`,
  model: `${GUIDE}develop/application-specific-api-model`,
  names: `${API}nameditemcollection`,
  nullValues: `${GUIDE}excel/excel-add-ins-blank-null-values`,
  pageLayout: `${API}pagelayout`,
  quotePrefix: `${SUPPORT}format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4`,
  range: `${API}range`,
  rangeFormat: `${API}rangeformat`,
  rangeDates: `${GUIDE}excel/excel-add-ins-ranges-dates`,
  runtime: `${API}runtime`,
  sharedWorkbook: `${SUPPORT}about-the-shared-workbook-feature-49b833c0-873b-48d8-8bf2-c1c59a628534`,
  sortField: `${API}sortfield`,
  specialCells: `${GUIDE}excel/excel-add-ins-ranges-special-cells`,
  stringMatch: `${GUIDE}excel/excel-add-ins-ranges-string-match`,
  table: `${API}table`,
  tableCollection: `${API}tablecollection`,
  tables: `${GUIDE}excel/excel-add-ins-tables`,
  unbounded: `${GUIDE}excel/excel-add-ins-ranges-unbounded`,
  undo: `${GUIDE}excel/excel-add-ins-undo-capabilities`,
  workbook: `${API}workbook`,
  workbookProtection: `${API}workbookprotection`,
  worksheet: `${API}worksheet`,
  worksheetCollection: `${API}worksheetcollection`,
  worksheetProtection: `${API}worksheetprotection`,
  issue224: `${ISSUE}224`,
  issue551: `${ISSUE}551`,
  issue771: `${ISSUE}771`,
  issue2235: `${ISSUE}2235`,
} as const satisfies Record<string, string>;

export type SourceId = keyof typeof SOURCES;
