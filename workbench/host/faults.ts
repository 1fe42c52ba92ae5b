/** A batch that fails on purpose, as a real Excel does now and then. */
export interface Fault {
  /** Which sync, counted from 0 since the host was made: `host.counters.syncs` is the next one. */
  sync: number;
  /**
   * A number: the action that fails, counted from 0, the last one where there are fewer; what came before it is done and
   * stays. "request": the batch never runs. "answer": it has run, and its answer fails.
   */
  at: number | "request" | "answer";
  code: FaultCode;
}

/** Failures of the way to Excel, by the number with which the transport tells them. */
export const TRANSPORT = {
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOrTimedOutSession: 5012,
  AccessDenied: 7000,
  InvalidOperationInCellEditMode: 5004,
  InvalidRequestContext: 1014,
  GeneralException: 5001,
} as const;

/** The codes that Microsoft documents for Excel, and those of the way to it. */
export const FAULT_CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "ApiNotFound",
  "BadPassword",
  "Conflict",
  "ContentLengthRequired",
  "EmptyChartSeries",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "InvalidReference",
  "InvalidRequest",
  "InvalidRequestContext",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OpenWorkbookLinksBlocked",
  "OperationCellsExceedLimit",
  "PivotTableRangeConflict",
  "RangeExceedsLimit",
  "RangeImageExceedsLimit",
  "RefreshWorkbookLinksBlocked",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "UndoNotSupported",
  "UnsupportedFeature",
  "UnsupportedOperation",
  "UnsupportedSheet",
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** The number of a failure of the way to Excel; undefined where Excel itself answers with the code. */
export const transportNumber = (code: string): number | undefined =>
  Object.hasOwn(TRANSPORT, code) ? TRANSPORT[code as keyof typeof TRANSPORT] : undefined;
