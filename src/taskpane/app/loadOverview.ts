import type { PaneStore } from "./paneState";
import type { Overview } from "../../core/overview";

/** Asks the workbook what it tells at first sight. Where it does not answer, what was known stays. */
export async function loadOverview(store: PaneStore): Promise<void> {
  const overview = await overviewNow();
  if (overview !== null) store.update({ overview });
}

const loadFlow = () => import(/* webpackChunkName: "overview" */ "../../flows/readOverview");

/** What the workbook tells at first sight; null where Excel gives no answer: the pane tells less then, and works. */
export async function overviewNow(): Promise<Overview | null> {
  const [seen] = await Promise.allSettled([loadFlow().then(({ readOverview }) => readOverview())]);
  return seen.status === "fulfilled" ? seen.value : null;
}
