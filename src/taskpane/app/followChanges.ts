import { previewCheck } from "../../flows/previewCheck";
import { freshResult } from "./validation";
import type { PaneState, PaneStore, WorkbookChange } from "./paneState";
import { loadOverview, MAX_FOLLOWED } from "./watchWorkbook";

/** Checks the workbook again after it has changed, while no operation runs. Never writes. */
export function followChanges(store: PaneStore): void {
  let reading: AbortController | null = null;
  /** The change that is being checked, or whose check failed. */
  let known: WorkbookChange | null = null;
  const checkAgain = () => {
    const state = store.get();
    if (state.activity.status === "running") {
      known = null;
      if (reading === null) return;
      reading.abort();
      reading = null;
      store.update({ isFollowing: false });
    } else if (state.changed !== known && state.changed !== null && mayFollow(state)) {
      known = state.changed;
      reading?.abort();
      reading = new AbortController();
      store.update({ isFollowing: true });
      void check(store, reading.signal);
    }
  };
  store.subscribe(checkAgain);
  checkAgain();
}

function mayFollow({ validation, activity }: PaneState): boolean {
  return validation !== null && activity.status !== "unavailable" && validation.report.rows.length <= MAX_FOLLOWED;
}

async function check(store: PaneStore, signal: AbortSignal): Promise<void> {
  const rows = store.get().validation?.report.rows.length ?? 0;
  const [checked] = await Promise.allSettled([readResult(store, rows, signal)]);
  if (signal.aborted) return;
  // If Excel does not answer, the banner says that the workbook has changed.
  store.update(
    checked.status === "fulfilled" ? { ...checked.value, notice: null, isFollowing: false } : { isFollowing: false },
  );
  if (isOverviewOutdated(store.get())) await loadOverview(store);
}

/** Whether a step of the preparation has been done since the overview was read: the result lists those that are left. */
function isOverviewOutdated({ overview, validation }: PaneState): boolean {
  const done = { plan: validation?.plan?.source === "workbook", units: (validation?.unitList.length ?? 0) > 0 };
  return overview?.preparation.some(({ step, isDone }) => !isDone && step !== "nominations" && done[step]) === true;
}

/** Shows the result of a workbook that was checked before, unless there is a result by then. */
export async function showLastResult(store: PaneStore, rows: number): Promise<void> {
  const [read] = await Promise.allSettled([readResult(store, rows)]);
  const { validation, activity } = store.get();
  if (validation !== null || activity.status !== "ready" || read.status === "rejected") return;
  if (read.value.validation?.report.stopped === false) store.update(read.value);
}

function readResult(store: PaneStore, rows: number, signal?: AbortSignal) {
  const control = { signal, onProgress: () => undefined, state: store.get };
  return freshResult(control, (options, run) => previewCheck(options, run, rows));
}
