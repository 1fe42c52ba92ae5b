import { createHost, type Host, type HostAnswer, type HostOptions, type Workbook } from "../../host";
import { copyWorkbook } from "../../host/copy";
import { editsBy, type Edits } from "../../host/edits";
import { createBatchLog, type BatchLog } from "./batchLog";
import { createHistory, type History } from "./history";
import { logEntry } from "./logEntry";

/** A workbook open in the page: the host that the panel talks to, a person's edits, and the way back. */
export interface OpenWorkbook {
  readonly host: Host;
  readonly batches: BatchLog;
  readonly history: History;
  /** Counts whatever may have changed what the page shows. */
  version(): number;
  /** Counts what may have changed the workbook itself, so that a move of the cursor measures nothing again. */
  contents(): number;
  subscribe(listener: () => void): () => void;
  /** What a person does; one step of undo. */
  edit(act: (edits: Edits) => void): void;
  /** What a person does that leaves nothing to undo: choosing cells, beginning to type. */
  act(act: (edits: Edits) => void): void;
  /** Says that something beside the workbook has changed. */
  refresh(): void;
}

/** Bit of a request's flags: it writes. */
const WRITES = 1;

export function openWorkbook(workbook: Workbook, options?: HostOptions): OpenWorkbook {
  const host = createHost(workbook, options);
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
  const history = createHistory(host, changed);
  const execute = host.execute.bind(host);
  // A batch that changed something is one step of undo, as in Excel on the web.
  host.execute = (body, customData, flags = 0): HostAnswer => {
    const before = { ...host.counters, at: performance.now() };
    const run = (): HostAnswer => execute(body, customData, flags);
    const answer = (flags & WRITES) === 0 ? run() : history.step(run);
    batches.add(logEntry({ host, before, body, customData, answer }));
    if ((flags & WRITES) === 0) refresh();
    else changed();
    return answer;
  };
  return {
    host,
    batches,
    history,
    version: () => version,
    contents: () => contents,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (act) => {
      history.step(() => act(edits));
      changed();
    },
    act: (act) => {
      act(edits);
      refresh();
    },
    refresh,
  };
}

/** The same workbook in another Excel. */
export const reopen = ({ host }: OpenWorkbook, options: HostOptions): OpenWorkbook =>
  openWorkbook(copyWorkbook(host.workbook), { ...host.options, ...options });
