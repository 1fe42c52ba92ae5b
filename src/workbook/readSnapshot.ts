import { needsWholeWorkbook } from "../core/nominations/findSheet";
import type { WorkbookSnapshot } from "../core/snapshot";
import { readWholeWorkbook } from "./readWholeWorkbook";
import { readWorkbook } from "./readWorkbook";
import { unlessCancelled, type RunControl } from "./runControl";

/** All that a check needs, in one round trip; a layout that must be looked for costs one more. */
export function readSnapshot(control: RunControl): Promise<WorkbookSnapshot> {
  return unlessCancelled(read(control), control);
}

async function read({ onProgress }: RunControl): Promise<WorkbookSnapshot> {
  const reading = (done: number | null) => onProgress?.({ phase: "reading", done });
  reading(null);
  const first = await readWorkbook(reading);
  return needsWholeWorkbook(first) ? readWholeWorkbook(first, reading) : first;
}
