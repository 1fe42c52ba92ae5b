import type { CheckOptions } from "../../core/checkWorkbook";
import type { PaneState } from "./paneState";

/** How the pane checks: as of today, and the sheet that was chosen in it. */
export function checkOptions({ sheet, validation }: Pick<PaneState, "sheet" | "validation">): CheckOptions {
  return { today: today(), sheet: sheet ?? undefined, knownMerges: validation?.merges };
}

/** Today where the user sits, as Excel's serial number in the 1900 system. */
export function today(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25569;
}
