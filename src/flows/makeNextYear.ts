import { workbookUses1904 } from "../core/calendar/dateSystem";
import { checkWorkbook, type CheckOptions } from "../core/checkWorkbook";
import { PlanFaults } from "../core/plan/tableReader";
import { planFindings } from "../core/plan/planFindings";
import { readPlan } from "../core/plan/readPlan";
import { readUnits } from "../core/plan/readUnits";
import type { Finding } from "../core/findings/finding";
import { carriedAwards } from "../core/history/carriedAwards";
import { nextYear } from "../core/sheets/nextYear";
import { readsOfCheck } from "../core/workbookReads";
import { workbookFile } from "../core/xlsx/workbookFile";
import { toHostError } from "../excel/hostError";
import { openNewWorkbook } from "../excel/show";
import { readSnapshot } from "../excel/read/readSnapshot";
import { stopIfCancelled, type RunControl } from "../excel/runControl";

/** The year of the new workbook, or the faults of a plan that can't be read. */
type NextYear = { year: number } | { faults: readonly Finding[] };

/**
 * Makes next year's workbook from this workbook's plan, units and approved nominations, and opens it. This workbook is
 * only read.
 * @throws HostError when Excel fails; Cancelled
 */
export async function makeNextYear(options: CheckOptions, control: RunControl = {}): Promise<NextYear> {
  try {
    const snapshot = await readSnapshot(readsOfCheck(options.sheet), control);
    const from1904 = workbookUses1904(snapshot);
    const faults = new PlanFaults();
    const plan = readPlan(snapshot, from1904, faults);
    const units = readUnits(snapshot, from1904, faults);
    if (plan === null || faults.found.length > 0) return { faults: planFindings(faults.found) };
    const { checked } = checkWorkbook(snapshot, options);
    stopIfCancelled(control);
    await openNewWorkbook(workbookFile(nextYear(plan, units, carriedAwards(snapshot, plan, checked))));
    return { year: plan.year + 1 };
  } catch (error) {
    throw toHostError(error);
  }
}
