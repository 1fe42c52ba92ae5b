import { TABLES } from "../names";
import { PLAN_LINES, type PlanLine } from "../plan/planWords";
import type { Plan } from "../plan/plan";
import { planSheet } from "./planSheet";
import type { SheetDesign } from "./sheetDesign";

/** What changes in a plan each year. */
const ANEW: readonly PlanLine[] = ["number", "issuedOn", "registrationDeadline", "proposalDeadline"];

/** A plan for another year, at its first stage. */
export function planOfYear(plan: Plan, year: number): Plan {
  return {
    ...plan,
    year,
    title: plan.title.replaceAll(String(plan.year), String(year)),
    stage: "registration",
    movementClass: "",
  };
}

/** Number and days are blank until the Office fills them in, so that no check uses those of another year. */
export function blankPlanSheet(plan: Plan): SheetDesign {
  const design = planSheet(plan, "all");
  const names = ANEW.map((line): string => PLAN_LINES[line]);
  const tables = design.tables.map((table) =>
    table.name !== TABLES.plan
      ? table
      : { ...table, rows: table.rows.map((line) => (names.includes(String(line[0])) ? [line[0] ?? "", ""] : line)) },
  );
  return { ...design, tables };
}
