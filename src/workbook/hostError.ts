import { failureOf, type HostFailure } from "./hostFailure";

export type { HostFailure } from "./hostFailure";

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

/** What is told where an operation would have to write into a workbook that is open for reading alone. */
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
