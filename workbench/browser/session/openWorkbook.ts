import { createHost, type Host, type HostAnswer, type HostOptions, type Workbook } from "../../host";
import { copyWorkbook } from "../../host/copy";
import { editsBy, type Edits } from "../../host/edits";
import { restoreWorkbook } from "../../host/restore";
import { createBatchLog, type BatchLog } from "./batchLog";
import { sameWorkbook } from "./sameWorkbook";

/** Steps of undo that are kept. */
const MOST_STEPS = 30;

/** A workbook open in the page: the host that the panel talks to, a person's edits, and the way back. */
export interface OpenWorkbook {
  readonly host: Host;
  readonly batches: BatchLog;
  /** Counts whatever may have changed what the page shows. */
  version(): number;
  subscribe(listener: () => void): () => void;
  /** What a person does; one step of undo. */
  edit(act: (edits: Edits) => void): void;
  /** A choice of sheet and cells: nothing to undo. */
  select(sheet: string, address: string): void;
  /** A batch of the add-in; one step of undo if it changed something, as in Excel on the web. */
  execute(body: string, mayWrite: boolean): HostAnswer;
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): void;
  redo(): void;
  /** Says that something beside the workbook has changed. */
  refresh(): void;
}

export function openWorkbook(workbook: Workbook, options?: HostOptions): OpenWorkbook {
  const host = createHost(workbook, options);
  const edits = editsBy(host, "user");
  const listeners = new Set<() => void>();
  const undone: Workbook[] = [];
  const done: Workbook[] = [];
  let version = 0;

  const refresh = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  const batches = createBatchLog(refresh);
  const step = <R>(act: () => R): R => {
    const before = copyWorkbook(host.workbook);
    try {
      return act();
    } finally {
      if (!sameWorkbook(before, host.workbook)) {
        done.push(before);
        if (done.length > MOST_STEPS) done.shift();
        undone.length = 0;
      }
      refresh();
    }
  };
  const move = (from: Workbook[], to: Workbook[]): void => {
    const target = from.pop();
    if (!target) return;
    to.push(copyWorkbook(host.workbook));
    restoreWorkbook(host, target);
    refresh();
  };
  return {
    host,
    batches,
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (act) => step(() => act(edits)),
    select: (sheet, address) => {
      edits.select(sheet, address);
      refresh();
    },
    execute: (body, mayWrite) => {
      if (mayWrite) return step(() => host.execute(body));
      const answer = host.execute(body);
      refresh();
      return answer;
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    undo: () => move(done, undone),
    redo: () => move(undone, done),
    refresh,
  };
}
