import { type PaneStore, withoutMoved } from "./paneState";
import type { Overview } from "../../core/overview";

const loadDirector = () => import(/* webpackChunkName: "director" */ "../features/director/decisions");
const loadFollow = () => import(/* webpackChunkName: "flow" */ "./followChanges");
const loadWatch = () => import(/* webpackChunkName: "overview" */ "../../excel/watchChanges");

/** Changes are handled when the user has paused for this long. */
const PAUSE_MS = 1_000;

/**
 * Marks the result as out of date when a sheet that it depends on changes, after which the workbook is checked again.
 * Before the first result, the overview is read again, since the plan or the units may have changed. Decisions that the
 * Director types into the list are added to the result.
 */
async function watchWorkbook(store: PaneStore, pauseMs: number): Promise<void> {
  const { watchChanges } = await loadWatch();
  const reloadOverview = debounce(() => {
    const { validation, activity } = store.get();
    if (validation !== null || activity.status === "running") return;
    // The notice may be out of date, for example if it asked for this change.
    store.update({ notice: null });
    void loadOverview(store);
  }, pauseMs);
  const refreshList = debounce(
    () => inBackground(loadDirector().then(({ refreshDecisions }) => refreshDecisions(store))),
    pauseMs,
  );
  await watchChanges({
    // Before the first result it is unknown which sheets matter.
    isWatched: (sheet) => store.get().validation?.sheets.includes(sheet) ?? true,
    onChange: (changes) => {
      const { changed, validation, history } = store.get();
      if (validation === null) reloadOverview();
      const moved = changes.filter(({ moves }) => moves).reduce(withoutMoved, history);
      if (moved !== history) store.update({ history: moved });
      const others = changes.filter(({ sheet }) => sheet !== validation?.listSheet);
      if (others.length < changes.length) refreshList();
      const [first] = others;
      if (first === undefined) return;
      const { sheet, address } = first;
      store.update({
        changed:
          changed === null
            ? { sheet, address, more: others.length > 1 }
            : { ...changed, more: true, latest: { sheet, address } },
      });
    },
    onSelect: (selected) => store.update({ selected }),
  });
  const stop = store.subscribe(() => {
    if (store.get().validation === null) return;
    stop();
    inBackground(loadFollow().then(({ followChanges }) => followChanges(store)));
  });
}

/**
 * Runs without being awaited. If Excel does not answer, for example because another file was opened, nothing changes.
 */
function inBackground(work: Promise<unknown>): void {
  void Promise.allSettled([work]);
}

/** Calls `act` once there were no calls for a while. */
export function debounce(act: () => void, milliseconds: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
}

/** With more nominations than this, changes are not checked automatically. */
export const MAX_FOLLOWED = 2_000;

/** Reads the overview and watches for changes. If that fails, the pane shows less but works. */
export async function startWatching(store: PaneStore, pauseMs = PAUSE_MS): Promise<void> {
  await Promise.allSettled([loadOverview(store).then(() => restoreResult(store)), watchWorkbook(store, pauseMs)]);
}

/** Shows the result of the last check when the pane is opened. */
async function restoreResult(store: PaneStore): Promise<void> {
  const { checkedRows = null } = store.get().overview ?? {};
  if (checkedRows === null || checkedRows > MAX_FOLLOWED) return;
  await loadFollow().then(({ showLastResult }) => showLastResult(store, checkedRows));
}

/** Reads the overview again. If Excel does not answer, the previous one stays. */
export async function loadOverview(store: PaneStore): Promise<void> {
  const overview = await overviewNow();
  if (overview !== null) store.update({ overview });
}

const loadFlow = () => import(/* webpackChunkName: "overview" */ "../../flows/readOverview");

/** The overview of the workbook; null = Excel does not answer. */
export async function overviewNow(): Promise<Overview | null> {
  const [read] = await Promise.allSettled([loadFlow().then(({ readOverview }) => readOverview())]);
  return read.status === "fulfilled" ? read.value : null;
}
