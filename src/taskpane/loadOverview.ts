import type { PaneStore } from "./paneState";

const loadFlow = () => import(/* webpackChunkName: "overview" */ "../readOverview");

/** Asks the workbook what it tells at first sight. Without an answer the pane works all the same. */
export async function loadOverview(store: PaneStore): Promise<void> {
  const overview = await loadFlow()
    .then(({ readOverview }) => readOverview())
    .catch(() => null);
  if (overview !== null) store.update({ overview });
}
