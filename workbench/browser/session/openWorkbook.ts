import { createHost, type Host, type HostAnswer, type HostOptions, type Workbook } from "../../host";
import { copyWorkbook } from "../../host/copy";
import { editsBy, type Edits } from "../../host/edits";
import { createBatchLog, type BatchLog } from "./batchLog";
import { logEntry } from "./logEntry";

/** A workbook open in the page: its host, the person's edits, and undo. */
export interface OpenWorkbook {
  readonly host: Host;
  readonly batches: BatchLog;
  /** Increases with every possible change of what the page shows. */
  version(): number;
  /** Increases with possible changes of the workbook itself, so that moving the cursor does not cause measuring. */
  contents(): number;
  subscribe(listener: () => void): () => void;
  /** An action of the person; one step of undo. */
  edit(act: (edits: Edits) => void): void;
  /** An action of the person without a step of undo: selecting cells, starting to type. */
  act(act: (edits: Edits) => void): void;
  undo(): void;
  redo(): void;
  /** Reports a change outside the workbook. */
  refresh(): void;
}

/** Bit in a request's flags: it writes. */
const WRITES = 1;

export function openWorkbook(workbook: Workbook, options?: HostOptions): OpenWorkbook {
  const host = createHost(workbook, { undo: "kept", ...options });
  const edits = editsBy(host, "user");
  const listeners = new Set<() => void>();
  let version = 0;
  let contents = 0;
  const refresh = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const batches = createBatchLog();
  const changed = (): void => {
    contents += 1;
    refresh();
  };
  const execute = host.execute.bind(host);
  host.execute = (body, customData, flags = 0): HostAnswer => {
    const before = { ...host.counters, startedAt: performance.now() };
    const answer = execute(body, customData, flags);
    batches.add(logEntry({ host, before, body, customData, answer }));
    if ((flags & WRITES) === 0) refresh();
    else changed();
    return answer;
  };
  return {
    host,
    batches,
    version: () => version,
    contents: () => contents,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (act) => {
      host.state.undo.step(() => act(edits));
      changed();
    },
    act: (act) => {
      host.state.undo.withoutStep(() => act(edits));
      refresh();
    },
    undo: () => {
      if (edits.undo()) changed();
    },
    redo: () => {
      if (edits.redo()) changed();
    },
    refresh,
  };
}

/** The same workbook in another version of Excel. */
export const reopen = ({ host }: OpenWorkbook, options: HostOptions): OpenWorkbook =>
  openWorkbook(copyWorkbook(host.workbook), { ...host.options, ...options });
