/** A failure of Excel or of the way to it; faults in the data are findings, never this. */
export class HostError extends Error {
  constructor(
    readonly failure: HostFailure,
    /** Excel's own code. */
    readonly code: string,
    cause: unknown,
    /** The name that the failure is about, such as that of a sheet or table; null where it is not known. */
    readonly subject: string | null = null,
  ) {
    super(`${failure} (${code}): ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "HostError";
  }
}

/** For an operation that would have to write into a workbook that is open read-only. */
export const readOnlyError = (): HostError => new HostError("read-only", "ReadOnly", new Error("read-only"));

/** A defined name of the workbook that a table of ours would need. */
export const nameTakenError = (name: string, cause: unknown = new Error("defined name")): HostError =>
  new HostError("name-taken", "NameTaken", cause, name);

/** Excel's answer to the name of a sheet that somebody has given meanwhile. */
export const isSheetTaken = (error: unknown): boolean => hasCode(error, "ItemAlreadyExists");

/** The same, or the answer to the name of a table (office-js #551). */
export const isNameTaken = (error: unknown): boolean => isSheetTaken(error) || hasCode(error, "InvalidArgument");

/** Gives a failure of office.js its kind; anything else passes as it is. */
export function toHostError(error: unknown, action: "reading" | "writing" = "writing"): unknown {
  if (error instanceof HostError || !isOfficeError(error)) return error;
  return new HostError(failureOf(error.code, locationOf(error), action), error.code, error);
}

/** Excel on the web gives no answer above 5 MB; the batch has run all the same. */
export const isAnswerTooLarge = (error: unknown): boolean => hasCode(error, "ResponsePayloadSizeLimitExceeded");

/** A look that asked for more than Excel answers, or for cells beyond the sheet's edge. */
export const isTooMuch = (error: unknown): boolean =>
  isAnswerTooLarge(error) || hasCode(error, "TooManyCells") || hasCode(error, "InvalidArgument");

export const hasCode = (error: unknown, code: string): boolean => isOfficeError(error) && error.code === code;

const isOfficeError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** "Type.member" of the action that failed; "" where Excel does not tell. */
function locationOf(error: Error): string {
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return debugInfo?.errorLocation ?? "";
}

/** Failures that another try or a moment's wait may not meet again, or that concern all that Excel does. */
const PASSING: ReadonlySet<HostFailure> = new Set([
  "editing-cell",
  "read-only",
  "too-large",
  "inactive",
  "busy",
  "unsettled",
]);

/** Whether Excel refused what was asked: the rest of a write may still be taken. */
export function isRefusal(error: unknown): boolean {
  const known = toHostError(error);
  return known instanceof HostError && !PASSING.has(known.failure);
}

/** What went wrong at Excel's side, in the kinds that a person can do something about. */
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

/** @param location "Type.member" of the action that failed, as Excel names it */
function failureOf(code: string, location: string, action: "reading" | "writing"): HostFailure {
  // Protection refuses writes only.
  if (code === "AccessDenied" && action === "reading") return "access-denied";
  if (code === "AccessDenied" && SHEETS.test(location)) return "structure-protected";
  if (code === "GeneralException" && FOCUSED.test(location)) return "inactive";
  if (REFUSALS.includes(code) && NOT_SHARED.test(location)) return "legacy-shared";
  // office-js #551
  if (code === "InvalidArgument" && location === "Table.name") return "name-taken";
  return BY_CODE[code] ?? "unknown";
}
