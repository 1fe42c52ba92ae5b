import type { ReadPlan } from "../core/cells/reads";
import type { WorkbookSnapshot } from "../core/cells/snapshot";
import { readMerges } from "./readMerges";
import { readSheets } from "./readSheets";
import { readWorkbook } from "./readWorkbook";
import { unlessCancelled, type RunControl } from "./runControl";

/** Reads what a plan requests: one round trip, and another one if the first shows that more is needed. */
export function readSnapshot(plan: ReadPlan, control: RunControl): Promise<WorkbookSnapshot> {
  return unlessCancelled(read(plan, control), control);
}

async function read(plan: ReadPlan, { onProgress, largestResponse }: RunControl): Promise<WorkbookSnapshot> {
  const reading = (done: number | null) => onProgress?.({ phase: "reading", done });
  reading(null);
  const size = { onProgress: reading, ...(largestResponse !== undefined && { largest: largestResponse }) };
  const first = await readWorkbook(plan.first, size);
  const more = plan.moreToRead(first);
  if (more === null) return first;
  const whole = await readSheets(first, more, size);
  return readMerges(whole, plan.mergesToRead(whole));
}
