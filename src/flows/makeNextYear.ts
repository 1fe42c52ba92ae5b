import { workbookCountsFrom1904 } from "../core/calendar/dateSystem";
import { PlanFaults } from "../core/plan/faults";
import { readPlan } from "../core/plan/readPlan";
import { readUnits } from "../core/plan/readUnits";
import type { Finding } from "../core/findings/finding";
import { nextYear } from "../core/sheets/nextYear";
import { workbookFile } from "../core/xlsx/workbookFile";
import { toHostError } from "../excel/hostError";
import { openNewWorkbook } from "../excel/openNewWorkbook";
import { PLAN_TABLES } from "../core/plan/plan";
import { readTables } from "../excel/readTables";
import { stopIfCancelled, unlessCancelled, type RunControl } from "../excel/runControl";

/** The year of the new workbook; or, where the plan can't be read, why. */
export type NextYear = { year: number } | { faults: readonly Finding[] };

/**
 * Makes next year's workbook from this one's plan and units, and opens it. This workbook is only read.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function makeNextYear(control: RunControl = {}): Promise<NextYear> {
  try {
    const snapshot = await unlessCancelled(readTables(PLAN_TABLES), control);
    const from1904 = workbookCountsFrom1904(snapshot);
    const faults = new PlanFaults();
    const plan = readPlan(snapshot, from1904, faults);
    const units = readUnits(snapshot, from1904, faults);
    if (plan === null || faults.findings.length > 0) return { faults: faults.findings };
    stopIfCancelled(control);
    await openNewWorkbook(workbookFile(nextYear(plan, units)));
    return { year: plan.year + 1 };
  } catch (error) {
    throw toHostError(error);
  }
}
