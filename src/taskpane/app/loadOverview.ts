import type { PaneStore } from "./paneState";
import type { Overview } from "../../core/overview";

/** Reads the overview again. Where Excel does not answer, the previous one stays. */
export async function loadOverview(store: PaneStore): Promise<void> {
  const overview = await overviewNow();
  if (overview !== null) store.update({ overview });
}

const loadFlow = () => import(/* webpackChunkName: "overview" */ "../../flows/readOverview");

/** The overview of the workbook; null where Excel does not answer: the pane then shows less, and works. */
export async function overviewNow(): Promise<Overview | null> {
  const [seen] = await Promise.allSettled([loadFlow().then(({ readOverview }) => readOverview())]);
  return seen.status === "fulfilled" ? seen.value : null;
}
