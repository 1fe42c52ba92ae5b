import { workbookUses1904 } from "../core/calendar/dateSystem";
import { PLAN_TABLES, TABLES } from "../core/names";
import { overviewOf, type Overview } from "../core/overview";
import { PlanFaults } from "../core/plan/tableReader";
import { readPlan } from "../core/plan/readPlan";
import { readUnits } from "../core/plan/readUnits";
import { toHostError } from "../excel/hostError";
import { readTables } from "../excel/read/readTables";

/** The overview of the workbook for the first screen. Reads once, writes nothing. */
export async function readOverview(): Promise<Overview> {
  const snapshot = await readTables(PLAN_TABLES, TABLES.list).catch((error: unknown) =>
    Promise.reject(toHostError(error)),
  );
  const from1904 = workbookUses1904(snapshot);
  const faults = new PlanFaults();
  const plan = readPlan(snapshot, from1904, faults);
  const units = readUnits(snapshot, from1904, faults);
  const findings =
    faults.found.length === 0 ? [] : (await import("../core/plan/planFindings")).planFindings(faults.found);
  return overviewOf(snapshot, plan, units, findings, snapshot.countedRows);
}
