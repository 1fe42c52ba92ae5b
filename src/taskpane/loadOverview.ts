import { overviewNow } from "./overviewNow";
import type { PaneStore } from "./paneState";

/** Asks the workbook what it tells at first sight. Where it does not answer, what was known stays. */
export async function loadOverview(store: PaneStore): Promise<void> {
  const overview = await overviewNow();
  if (overview !== null) store.update({ overview });
}
