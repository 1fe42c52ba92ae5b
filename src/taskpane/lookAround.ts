import { loadOverview } from "./loadOverview";
import type { PaneStore } from "./paneState";
import { watchWorkbook } from "./watchWorkbook";

/** What the pane does unasked once it is up. Where it fails the pane tells less, and works all the same. */
export async function lookAround(store: PaneStore): Promise<void> {
  await Promise.allSettled([loadOverview(store), watchWorkbook(store)]);
}
