import { needsWholeWorkbook } from "../core/nominations/findSheet";
import type { WorkbookSnapshot } from "../core/cells/snapshot";
import { readWholeWorkbook } from "./readWholeWorkbook";
import { readWorkbook } from "./readWorkbook";
import { unlessCancelled, type RunControl } from "./runControl";

/**
 * All that a check needs, in one round trip; a layout that must be looked for costs one more, as does a sheet that is
 * asked for and is not where the standard layout has it.
 */
export function readSnapshot(control: RunControl, sheet?: string): Promise<WorkbookSnapshot> {
  return unlessCancelled(read(control, sheet), control);
}

async function read({ onProgress }: RunControl, sheet: string | undefined): Promise<WorkbookSnapshot> {
  const reading = (done: number | null) => onProgress?.({ phase: "reading", done });
  reading(null);
  const first = await readWorkbook(reading);
  return needsWholeWorkbook(first, sheet) ? readWholeWorkbook(first, reading) : first;
}
