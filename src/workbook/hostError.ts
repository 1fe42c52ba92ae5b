/** What went wrong at Excel's side, in the few kinds that a person can do something about. */
export type HostFailure =
  | "editing-cell"
  | "protected"
  | "read-only"
  | "filtered"
  | "merged"
  | "too-large"
  | "vanished"
  | "inactive"
  | "busy"
  | "too-old"
  | "unsettled"
  | "unknown";

/** Error codes are not localised, messages are: only the code decides. */
const BY_CODE: Record<string, HostFailure> = {
  InvalidOperationInCellEditMode: "editing-cell",
  AccessDenied: "protected",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "merged",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ItemNotFound: "vanished",
  InvalidObjectPath: "vanished",
  InvalidReference: "vanished",
  InactiveWorkbook: "inactive",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  ActivityLimitReached: "busy",
  InvalidOrTimedOutSession: "busy",
  Conflict: "busy",
  InvalidRequestContext: "busy",
  ApiNotFound: "too-old",
  // A name that was free when we looked.
  ItemAlreadyExists: "unsettled",
  ApiNotAvailable: "too-old",
};

/** A failure of Excel or of the way to it; faults in the data are findings, never this. */
export class HostError extends Error {
  constructor(
    readonly failure: HostFailure,
    /** Excel's own code. */
    readonly code: string,
    cause: unknown,
  ) {
    super(`${failure} (${code}): ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "HostError";
  }
}

/** What is told where an operation would have to write into a workbook that is open for reading alone. */
export const readOnlyError = (): HostError => new HostError("read-only", "ReadOnly", new Error("read-only"));

/** Excel's answer to the name of a sheet that somebody has given meanwhile. */
export const isSheetTaken = (error: unknown): boolean => hasCode(error, "ItemAlreadyExists");

/** The same, or the answer to the name of a table (office-js #551). */
export const isNameTaken = (error: unknown): boolean => isSheetTaken(error) || hasCode(error, "InvalidArgument");

/** Gives a failure of office.js its kind; anything else passes as it is. */
export function toHostError(error: unknown): unknown {
  if (error instanceof HostError) return error;
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return error;
  return new HostError(BY_CODE[error.code] ?? "unknown", error.code, error);
}

/** Excel on the web gives no answer above 5 MB; the batch has run all the same. */
export const isAnswerTooLarge = (error: unknown): boolean => hasCode(error, "ResponsePayloadSizeLimitExceeded");

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
