import { relyOn } from "./assumptions";
import { exceeds } from "./batch/exceeds";
import { executeBatch } from "./batch/execute";
import { ActionType, type Batch, type BatchAnswer } from "./batch/wire";
import { HostError } from "./errors";
import { transportNumber, type Fault, type FaultCode } from "./faults";
import type { BatchListener, Counters, Host, HostAnswer } from "./index";
import { roots } from "./roots";
import type { HostState } from "./state";

/** Flags of a request, as set by office.js. */
const HAS_WRITES = 1;
const DELAY_FOR_CELL_EDIT = 64;
/** These bits number the `Excel.run` with `mergeUndoGroup`; a convention of the workbench. */
export const UNDO_GROUP_SHIFT = 16;

interface Receiver {
  state: HostState;
  counters: Counters;
  batchListeners: ReadonlySet<BatchListener>;
}

/** Like `execute`, but asynchronous: this is where batches wait, are slow or get lost. */
export async function request(
  host: Host,
  body: string,
  customData: string | undefined,
  flags: number,
): Promise<HostAnswer> {
  const { cellEdit } = host.state;
  const mayWait = host.options.cellEdit === "holds" && (flags & DELAY_FOR_CELL_EDIT) !== 0;
  if (mayWait && cellEdit.isOpen) await cellEdit.untilClosed();
  const answer = host.execute(body, customData, flags);
  const { answerDelayMs, answers } = host.options;
  if (answers === "lost") return new Promise(() => undefined);
  if (answerDelayMs > 0) await new Promise((resolve) => setTimeout(resolve, answerDelayMs));
  return answer;
}

export function execute({ state, counters, batchListeners }: Receiver, body: string, flags: number): HostAnswer {
  const size = byteLength(body);
  counters.requestBytes += size;
  if (size > state.options.requestLimitBytes) {
    counters.syncs += 1;
    return failed("RequestPayloadSizeLimitExceeded");
  }
  const batch = JSON.parse(body) as Batch;
  // Clean-up requests are not affected: nobody waits for them, and office.js would repeat them for 10 seconds.
  if (isCleanUp(batch)) {
    counters.cleanUps += 1;
    return toAnswer(state, counters, run(state, batch, { group: 0, fault: undefined }));
  }
  const sync = counters.syncs;
  batchListeners.forEach((listener) => listener({ sync, moment: "before" }));
  counters.syncs += 1;
  const answer = answerBatch(state, counters, batch, { sync, flags });
  batchListeners.forEach((listener) => listener({ sync, moment: "after" }));
  return answer;
}

function answerBatch(
  state: HostState,
  counters: Counters,
  batch: Batch,
  { sync, flags }: { sync: number; flags: number },
): HostAnswer {
  const isHeld = state.cellEdit.isOpen && state.options.cellEdit === "holds";
  if (isHeld) return failed("InvalidOperationInCellEditMode");
  const fault = state.options.faults.find((item) => item.sync === sync);
  if (fault?.at === "request" && transportNumber(fault.code) !== undefined) return failed(fault.code);
  const isRefused = state.workbook.readOnly && (flags & HAS_WRITES) !== 0 && !opensAnother(batch);
  if (isRefused) relyOn("read-only-refuses");
  const refusal = isRefused ? "AccessDenied" : undefined;
  const group = flags >> UNDO_GROUP_SHIFT;
  const answered = (): BatchAnswer => run(state, batch, { group, fault: faultOf(fault, batch, refusal) });
  const isWriting = (flags & HAS_WRITES) !== 0;
  const json = toAnswer(state, counters, isWriting ? state.undo.step(answered, { group }) : answered());
  if (fault?.at !== "answer") return json;
  return failed(fault.code);
}

/** Opening another workbook writes nothing into this one. */
const opensAnother = ({ Actions }: Batch): boolean => Actions.some(({ Name }) => Name === "CreateAndOpenWorkbook");

/** Which action fails and how: that of the fault, or the first one if the whole batch is refused. */
function faultOf(fault: Fault | undefined, { Actions }: Batch, refusal: FaultCode | undefined) {
  if (refusal !== undefined) return { action: 0, code: refusal };
  if (fault === undefined || fault.at === "answer") return undefined;
  return { action: fault.at === "request" ? 0 : Math.min(fault.at, Actions.length - 1), code: fault.code };
}

interface RunOptions {
  group: number;
  fault: { action: number; code: FaultCode } | undefined;
}

function run(state: HostState, batch: Batch, { group, fault }: RunOptions): BatchAnswer {
  state.events.editSource = "add-in";
  const answer = executeBatch(batch, roots, state, (action) => {
    if (fault?.action === action) throw new HostError(fault.code);
    if (group > 0 && action === batch.Actions.length - 1) state.undo.endGroup();
  });
  state.ranges.endBatch();
  state.events.deliver();
  return answer;
}

/** Requests that are too long are neither sent nor counted. */
function toAnswer(state: HostState, counters: Counters, answer: BatchAnswer): HostAnswer {
  const { responseLimitBytes: limit } = state.options;
  const json = exceeds(answer, limit) ? null : JSON.stringify(answer);
  const size = json === null ? Infinity : byteLength(json);
  if (json === null || size > limit) {
    relyOn("large-answer-has-written");
    return failed("ResponsePayloadSizeLimitExceeded");
  }
  counters.responseBytes += size;
  return { json };
}

const MESSAGES: Partial<Record<string, string>> = {
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode.",
};

/** A failure of the connection; a code that only Excel itself returns comes in a response without results. */
function failed(code: string): HostAnswer {
  const message = MESSAGES[code] ?? code;
  const number = transportNumber(code);
  if (number !== undefined) return { error: { code: number, message } };
  const error = { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 500 };
  return { json: JSON.stringify({ Results: [], TraceIds: [], Error: error }) };
}

/** The request with which `Excel.run` releases its ranges. */
const isCleanUp = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference");

const encoder = new TextEncoder();
// Node computes the length without encoding.
const byteLength = (text: string): number =>
  typeof Buffer === "undefined" ? encoder.encode(text).length : Buffer.byteLength(text);
