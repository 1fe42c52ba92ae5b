/** A batch that fails on purpose, as in a real Excel now and then. */
export interface Fault {
  /** 0-based number of the sync since the host was made: `host.counters.syncs` is the next one. */
  sync: number;
  /**
   * A number: the 0-based action that fails, or the last one if there are fewer; actions before it have run and are not
   * undone. "request": the batch never runs. "answer": it has run, and its response fails.
   */
  at: number | "request" | "answer";
  code: FaultCode;
}

/** Failures of the connection to Excel, by the number that the transport returns. */
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

/** The codes that Microsoft documents for Excel, and those of the connection. */
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

/** The number of a failure of the connection; undefined if Excel itself returns the code. */
export const transportNumber = (code: string): number | undefined =>
  Object.hasOwn(TRANSPORT, code) ? TRANSPORT[code as keyof typeof TRANSPORT] : undefined;
