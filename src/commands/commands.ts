import type { PaneStore } from "../taskpane/paneState";
import { runValidation } from "../taskpane/runValidation";

/** The ribbon's functions, by the names that manifest.xml gives them. */
export function registerCommands(store: PaneStore): void {
  Office.actions.associate("validateFromRibbon", async (event: Office.AddinCommands.Event) => {
    try {
      await runValidation(store);
      await Office.addin.showAsTaskpane();
    } finally {
      // Without it Excel keeps the button busy for five minutes.
      event.completed();
    }
  });
}
