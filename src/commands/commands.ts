import type { PaneStore } from "../taskpane/app/paneState";
import { runValidation } from "../taskpane/app/runValidation";

/** The ribbon's functions, by the names that manifest.xml gives them. */
export function registerCommands(store: PaneStore): void {
  Office.actions.associate("validateFromRibbon", async (event: Office.AddinCommands.Event) => {
    try {
      // Before the check, so that its progress is seen. Where no pane opens, the result still stands in the sheet.
      void Office.addin.showAsTaskpane().catch(() => undefined);
      await runValidation(store);
    } finally {
      // Without it Excel keeps the button busy for five minutes.
      event.completed();
    }
  });
}
