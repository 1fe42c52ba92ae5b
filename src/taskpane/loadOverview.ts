import type { PaneStore } from "./paneState";

const loadFlow = () => import(/* webpackChunkName: "overview" */ "../readOverview");

/** Asks the workbook what it tells at first sight. */
export async function loadOverview(store: PaneStore): Promise<void> {
  const { readOverview } = await loadFlow();
  store.update({ overview: await readOverview() });
}
