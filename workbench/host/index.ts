import { executeBatch } from "./batch/execute";
import { ActionType, type Batch } from "./batch/wire";
import type { EventListener } from "./events/log";
import type { Workbook } from "./model";
import type { HostOptions } from "./options";
import { roots } from "./roots";
import { createState, type HostState } from "./state";

export type { EventEntry, EventListener } from "./events/log";
export type { HostOptions } from "./options";
export type { HostState } from "./state";
export * from "./model";

/** What went over the wire since the host was made. Clean-up requests of `Excel.run` are counted apart. */
export interface Counters {
  syncs: number;
  cleanUps: number;
  /** Bytes of UTF-8, clean-up requests included. */
  requestBytes: number;
  responseBytes: number;
}

/** The JSON of the answer, or the code of a failed transport: 5103 request too large, 5104 answer too large. */
export type HostAnswer =
  { readonly json: string } | { readonly error: { readonly code: number; readonly message: string } };

export interface Host {
  readonly workbook: Workbook;
  readonly options: Required<HostOptions>;
  readonly counters: Counters;
  /** For `edits.ts` and tests: what Excel keeps beside the workbook. */
  readonly state: HostState;
  /**
   * Runs one batch: the JSON that office.js sends to ProcessQuery. A batch whose answer is too large
   * has written all the same (assumption "large-answer-has-written").
   */
  execute(body: string, customData?: string): HostAnswer;
  /** Events for office.js, delivered after the answer; answers the way to stop. */
  onEvent(listener: EventListener): () => void;
}

const REQUEST_TOO_LARGE = 5103;
const ANSWER_TOO_LARGE = 5104;

/** Excel, as far as office.js can tell. */
export function createHost(workbook: Workbook, options?: HostOptions): Host {
  const state = createState(workbook, options);
  const counters: Counters = { syncs: 0, cleanUps: 0, requestBytes: 0, responseBytes: 0 };
  return {
    workbook,
    options: state.options,
    counters,
    state,
    execute: (body) => execute(state, counters, body),
    onEvent: (listener) => state.events.subscribe(listener),
  };
}

function execute(state: HostState, counters: Counters, body: string): HostAnswer {
  const size = byteLength(body);
  counters.requestBytes += size;
  if (size > state.options.requestLimitBytes) {
    counters.syncs += 1;
    return { error: { code: REQUEST_TOO_LARGE, message: "The request payload size has exceeded the limit." } };
  }
  const batch = JSON.parse(body) as Batch;
  if (isCleanUp(batch)) counters.cleanUps += 1;
  else counters.syncs += 1;
  state.events.editSource = "add-in";
  const json = JSON.stringify(executeBatch(batch, roots, state));
  state.ranges.endBatch();
  state.events.deliver();
  const answerSize = byteLength(json);
  counters.responseBytes += answerSize;
  if (answerSize > state.options.responseLimitBytes) {
    return { error: { code: ANSWER_TOO_LARGE, message: "The response payload size has exceeded the limit." } };
  }
  return { json };
}

/** The request with which `Excel.run` lets its ranges go; nobody waits for it. */
const isCleanUp = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference");

const encoder = new TextEncoder();
// Node counts without making the bytes.
const byteLength = (text: string): number =>
  typeof Buffer === "undefined" ? encoder.encode(text).length : Buffer.byteLength(text);
