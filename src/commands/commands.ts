import type { PaneStore } from "../taskpane/app/paneState";
import { runValidation } from "../taskpane/app/validation";

/** The ribbon's functions, by their names in manifest.xml. */
export function registerCommands(store: PaneStore): void {
  Office.actions.associate("validateFromRibbon", async (event: Office.AddinCommands.Event) => {
    try {
      // The pane opens first, to show the progress. If it can't be opened, the result is still written to the sheet.
      void Office.addin.showAsTaskpane().catch(() => undefined);
      await runValidation(store);
    } finally {
      // Otherwise Excel keeps the button busy for five minutes.
      event.completed();
    }
  });
}
