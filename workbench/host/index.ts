import type { EventListener } from "./events/log";
import type { Workbook } from "./model";
import type { HostOptions } from "./options";
import { execute, request } from "./requests";
import { createState, type HostState } from "./state";

export type { EventEntry, EventListener } from "./events/log";
export { FAULT_CODES, type Fault, type FaultCode } from "./faults";
export type { HostOptions } from "./options";
export type { HostState } from "./state";
export { UNDO_GROUP_SHIFT } from "./requests";
export * from "./cellRules";
export * from "./model";

/** Traffic since the host was made. Clean-up requests of `Excel.run` are counted separately. */
export interface Counters {
  syncs: number;
  cleanUps: number;
  /** Bytes of UTF-8, including clean-up requests. */
  requestBytes: number;
  responseBytes: number;
}

/** The JSON of the response, or the number of a failed transport (`faults.ts`). */
export type HostAnswer =
  { readonly json: string } | { readonly error: { readonly code: number; readonly message: string } };

/** Called before and after a batch runs; `sync` counts from 0 since the host was made. */
export type BatchListener = (batch: { readonly sync: number; readonly moment: "before" | "after" }) => void;

export interface Host {
  readonly workbook: Workbook;
  /** May be changed at any time. */
  readonly options: Required<HostOptions>;
  readonly counters: Counters;
  /** For `edits.ts` and tests: what Excel keeps besides the workbook. */
  readonly state: HostState;
  /**
   * Runs one batch synchronously: the JSON that office.js sends to ProcessQuery. If its response is too large, the
   * batch has run nevertheless. `flags` are those of the request.
   */
  execute(body: string, customData?: string, flags?: number): HostAnswer;
  /** The same as a transport: waits until no cell is in edit mode, may be slow, or never responds. */
  request(body: string, customData?: string, flags?: number): Promise<HostAnswer>;
  /** Subscribes to events for office.js, delivered after the response; returns the function to unsubscribe. */
  onEvent(listener: EventListener): () => void;
  /** For what others do between two syncs; returns the function to unsubscribe. Not called for clean-up requests. */
  onBatch(listener: BatchListener): () => void;
}

/** The stand-in for Excel. */
export function createHost(workbook: Workbook, options?: HostOptions): Host {
  const state = createState(workbook, options);
  const counters: Counters = { syncs: 0, cleanUps: 0, requestBytes: 0, responseBytes: 0 };
  const batchListeners = new Set<BatchListener>();
  const host: Host = {
    workbook,
    options: state.options,
    counters,
    state,
    execute: (body, _customData, flags = 0) => execute({ state, counters, batchListeners }, body, flags),
    request: (body, customData, flags = 0) => request(host, body, customData, flags),
    onEvent: (listener) => state.events.subscribe(listener),
    onBatch: (listener) => {
      batchListeners.add(listener);
      return () => batchListeners.delete(listener);
    },
  };
  return host;
}
