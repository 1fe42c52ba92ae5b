/** A failure of Excel or of the connection to it; faults in the data are findings, never this. */
export class HostError extends Error {
  constructor(
    readonly failure: HostFailure,
    /** Excel's own code. */
    readonly code: string,
    cause: unknown,
    /** The name that the failure is about, such as a sheet's or table's; null if unknown. */
    readonly subject: string | null = null,
  ) {
    super(`${failure} (${code}): ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "HostError";
  }
}

/** For an operation that needs to write into a read-only workbook. */
export const readOnlyError = (): HostError => new HostError("read-only", "ReadOnly", new Error("read-only"));

/** Excel's error if the name of a sheet has been taken since the names were read. */
export const isSheetTaken = (error: unknown): boolean => hasCode(error, "ItemAlreadyExists");

/** The same, or the error for the name of a table (office-js #551). */
export const isNameTaken = (error: unknown): boolean => isSheetTaken(error) || hasCode(error, "InvalidArgument");

/** Converts an error of office.js into a HostError; other errors are returned unchanged. */
export function toHostError(error: unknown, action: "reading" | "writing" = "writing"): unknown {
  if (error instanceof HostError || !isOfficeError(error)) return error;
  return new HostError(failureOf(error.code, locationOf(error), action), error.code, error);
}

/** The limit of a response in Excel on the web is 5 MB. Even so, the batch has run. */
export const isResponseTooLarge = (error: unknown): boolean => hasCode(error, "ResponsePayloadSizeLimitExceeded");

/** A read of more cells than Excel returns, or beyond the sheet's edge. */
export const isTooMuch = (error: unknown): boolean =>
  isResponseTooLarge(error) || hasCode(error, "TooManyCells") || hasCode(error, "InvalidArgument");

export const hasCode = (error: unknown, code: string): boolean => isOfficeError(error) && error.code === code;

const isOfficeError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** "Type.member" of the action that failed; "" if unknown. */
function locationOf(error: Error): string {
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return debugInfo?.errorLocation ?? "";
}

/** Failures that may not occur again after a retry or a short wait, or that affect everything in Excel. */
const TRANSIENT: ReadonlySet<HostFailure> = new Set([
  "editing-cell",
  "read-only",
  "too-large",
  "inactive",
  "busy",
  "unsettled",
]);

/** Whether Excel refused the request, so that the rest of a write may still be accepted. */
export function isRefusal(error: unknown): boolean {
  const known = toHostError(error);
  return known instanceof HostError && !TRANSIENT.has(known.failure);
}

/** What failed in Excel, by what people can do about it. */
type HostFailure =
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

/** Messages are localised, so only error codes are used. */
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
  // A name that was free when it was read.
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

/** Codes for a command that Excel has disabled. */
const REFUSALS = [
  "InvalidOperation",
  "GeneralException",
  "NotImplemented",
  "UnsupportedFeature",
  "UnsupportedOperation",
];

/** Members that change the sheets of a workbook, which protecting its structure forbids. */
const SHEETS = /^WorksheetCollection\.add|^Worksheet\.(?:delete|copy|name|position|visibility)$/iu;

/** What legacy sharing does not allow ("Features that are unavailable in a shared workbook"). */
const NOT_SHARED =
  /^TableCollection\.add|^ChartCollection\.add|^(?:\w*Conditional\w*|DataValidation|WorksheetProtection)\.|^Range\.(?:merge|unmerge|hyperlink)$/iu;

/** What Excel only does in the workbook that has the focus (office-js #771). */
const FOCUSED =
  /^WorksheetCollection\.add|^Worksheet\.(?:activate|delete|gridlines|showGridlines)$|^Range\.select$|^WorksheetFreezePanes\./iu;

/** @param location "Type.member" of the action that failed */
function failureOf(code: string, location: string, action: "reading" | "writing"): HostFailure {
  // Protection only refuses writes.
  if (code === "AccessDenied" && action === "reading") return "access-denied";
  if (code === "AccessDenied" && SHEETS.test(location)) return "structure-protected";
  if (code === "GeneralException" && FOCUSED.test(location)) return "inactive";
  if (REFUSALS.includes(code) && NOT_SHARED.test(location)) return "legacy-shared";
  // office-js #551
  if (code === "InvalidArgument" && location === "Table.name") return "name-taken";
  return BY_CODE[code] ?? "unknown";
}
