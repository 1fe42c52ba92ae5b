import { Cancelled, unlessUnanswered, type RunControl } from "../../excel/runControl";
import { failureOf } from "./paneFailure";
import type { Activity, OperationName, PaneState, PaneStore } from "./paneState";

type RunParts = { [K in "signal" | "onProgress"]: NonNullable<RunControl[K]> };

export interface OperationControl extends RunParts, Pick<RunControl, "patienceMs"> {
  /** What the pane shows now. */
  state(): PaneState;
  /** Shows what is already done, even if the rest fails. */
  keep(change: Partial<Omit<PaneState, "activity">>): void;
}

/** Something that a click does to the workbook. */
export interface Operation {
  name: OperationName;
  /** Returns what the pane shows next. Throws `Cancelled`, or an error of Excel. */
  run(control: OperationControl): Promise<Partial<Omit<PaneState, "activity">>>;
}

/**
 * Runs an operation, and shows its progress and how it ended. All operations run through here, one at a time: while one
 * runs, others are ignored. A cancelled operation ends after a while even if Excel never answers; what it does after
 * that is not shown.
 */
export async function runOperation(store: PaneStore, { name, run }: Operation, patienceMs?: number): Promise<void> {
  const { status } = store.get().activity;
  if (status === "running" || status === "unavailable") return;
  const aborter = new AbortController();
  let isOver = false;
  const update: PaneStore["update"] = (change) => {
    if (!isOver) store.update(change);
  };
  const show = (change: Partial<Extract<Activity, { status: "running" }>>) => {
    const { activity } = store.get();
    if (activity.status === "running") update({ activity: { ...activity, ...change } });
  };
  const cancel = () => {
    show({ cancel: null });
    aborter.abort();
  };
  update({ activity: { status: "running", operation: name, progress: null, cancel }, notice: null });
  const { signal } = aborter;
  const onProgress: OperationControl["onProgress"] = (progress) => show({ progress });
  try {
    const running = run({ signal, patienceMs, onProgress, state: () => store.get(), keep: update });
    const result = await unlessUnanswered(running, { signal, patienceMs });
    update({ ...result, activity: { status: "ready" } });
  } catch (error) {
    update({ activity: endOf(name, error) });
  }
  isOver = true;
}

function endOf(operation: OperationName, error: unknown): Activity {
  if (error instanceof Cancelled) return { status: "cancelled", operation, written: error.written };
  return { status: "failed", operation, failure: failureOf(error) };
}
