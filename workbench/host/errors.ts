import { relyOn } from "./assumptions";
import type { FaultCode } from "./faults";

/** A failure in a response: `code` is one of `Excel.ErrorCodes` in wire spelling ("ItemNotFound"). */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode | FaultCode,
    message: string = messageOf(code),
    /** "Type.member" as in `debugInfo.errorLocation` of office.js; the interpreter adds it if absent. */
    public location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

function messageOf(code: string): string {
  relyOn("error-messages");
  return (Object.hasOwn(MESSAGES, code) ? MESSAGES[code as HostErrorCode] : undefined) ?? code;
}

export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

/** In English; Excel translates them. */
const MESSAGES: Partial<Record<HostErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

const HTTP_STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 401,
  GeneralException: 500,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  InsertDeleteConflict: 409,
  ApiNotFound: 404,
  NotImplemented: 501,
};

export const httpStatusOf = (code: string): number => HTTP_STATUS[code as HostErrorCode] ?? 400;

export const invalidArgument = (detail?: string): HostError =>
  new HostError("InvalidArgument", detail === undefined ? undefined : `${MESSAGES.InvalidArgument} (${detail})`);

export const itemNotFound = (): HostError => new HostError("ItemNotFound");
