/** What went wrong at Excel's side, in the kinds that a person can do something about. */
export type HostFailure =
  | "editing-cell"
  | "sheet-protected"
  | "structure-protected"
  | "legacy-shared"
  | "access-denied"
  | "read-only"
  | "filtered"
  | "merged"
  | "pivot-table"
  | "no-room"
  | "name-taken"
  | "too-large"
  | "vanished"
  | "inactive"
  | "busy"
  | "too-old"
  | "unsupported"
  | "internal"
  | "unsettled"
  | "unknown";

/** Error codes are not localised, messages are: only the code decides. */
const BY_CODE: Record<string, HostFailure> = {
  AccessDenied: "sheet-protected",
  ActivityLimitReached: "busy",
  ApiNotAvailable: "too-old",
  ApiNotFound: "too-old",
  BadPassword: "sheet-protected",
  Conflict: "busy",
  ContentLengthRequired: "internal",
  EmptyChartSeries: "internal",
  FilteredRangeConflict: "filtered",
  FormulaLengthExceedsLimit: "internal",
  GeneralException: "internal",
  InactiveWorkbook: "inactive",
  InsertDeleteConflict: "no-room",
  InvalidArgument: "internal",
  InvalidBinding: "internal",
  InvalidObjectPath: "vanished",
  InvalidOperation: "internal",
  InvalidOperationInCellEditMode: "editing-cell",
  InvalidOrTimedOutSession: "busy",
  InvalidReference: "vanished",
  InvalidRequest: "internal",
  InvalidRequestContext: "busy",
  // Of a workbook that does not have the focus (office-js #5319, #6365).
  InvalidSelection: "inactive",
  // A name that was free when we looked.
  ItemAlreadyExists: "unsettled",
  ItemNotFound: "vanished",
  MergedRangeConflict: "merged",
  NonBlankCellOffSheet: "no-room",
  NotImplemented: "unsupported",
  OpenWorkbookLinksBlocked: "unsupported",
  OperationCellsExceedLimit: "too-large",
  PivotTableRangeConflict: "pivot-table",
  RangeExceedsLimit: "too-large",
  RangeImageExceedsLimit: "too-large",
  RefreshWorkbookLinksBlocked: "unsupported",
  RequestAborted: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ServiceNotAvailable: "busy",
  UndoNotSupported: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
};

/** Codes with which Excel refuses a command that it has switched off. */
const REFUSALS = [
  "InvalidOperation",
  "GeneralException",
  "NotImplemented",
  "UnsupportedFeature",
  "UnsupportedOperation",
];

/** The workbook's own sheets, which the protection of its structure keeps as they are. */
const SHEETS = /^WorksheetCollection\.add|^Worksheet\.(?:delete|copy|name|position|visibility)$/iu;

/** What a workbook that is shared in the old way does not take ("Features that are unavailable in a shared workbook"). */
const NOT_SHARED =
  /^TableCollection\.add|^ChartCollection\.add|^(?:\w*Conditional\w*|DataValidation|WorksheetProtection)\.|^Range\.(?:merge|unmerge|hyperlink)$/iu;

/** What Excel does only in the workbook that has the focus (office-js #771). */
const FOCUSED =
  /^WorksheetCollection\.add|^Worksheet\.(?:activate|delete|gridlines|showGridlines)$|^Range\.select$|^WorksheetFreezePanes\./iu;

/** @param location "Type.member" of the action that failed, as Excel tells it */
export function failureOf(code: string, location: string, action: "reading" | "writing"): HostFailure {
  // Protection refuses writes only.
  if (code === "AccessDenied" && action === "reading") return "access-denied";
  if (code === "AccessDenied" && SHEETS.test(location)) return "structure-protected";
  if (code === "GeneralException" && FOCUSED.test(location)) return "inactive";
  if (REFUSALS.includes(code) && NOT_SHARED.test(location)) return "legacy-shared";
  // office-js #551
  if (code === "InvalidArgument" && location === "Table.name") return "name-taken";
  return BY_CODE[code] ?? "unknown";
}
