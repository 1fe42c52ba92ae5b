import type { CheckOptions } from "../core/checkWorkbook";
import type { PaneState } from "./paneState";
import { today } from "./today";

/** How the pane checks: as of today, and the sheet that was chosen in it. */
export function checkOptions({ sheet }: Pick<PaneState, "sheet">): CheckOptions {
  return { today: today(), sheet: sheet ?? undefined };
}
