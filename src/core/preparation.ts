import { TABLES } from "./names";
import type { Plan, Units } from "./plan/plan";

/** What the Office prepares before the units can nominate, in this order. */
export interface PreparationStep {
  step: "plan" | "units" | "nominations";
  isDone: boolean;
  /** Where it is done; null = there is no such sheet yet, or its name is not known. */
  sheet: string | null;
}

/** @param sheetOf the sheet with a table */
export function preparationOf(
  {
    plan,
    units,
    hasNominations,
  }: { plan: Pick<Plan, "source"> | null; units: Pick<Units, "known">; hasNominations: boolean },
  sheetOf: (table: string) => string | null = () => null,
): PreparationStep[] {
  return [
    { step: "plan", isDone: plan?.source === "workbook", sheet: sheetOf(TABLES.plan) },
    { step: "units", isDone: units.known, sheet: sheetOf(TABLES.units) },
    { step: "nominations", isDone: hasNominations, sheet: sheetOf(TABLES.nominations) },
  ];
}

/** Whether the Office has something left to do by itself; nominations come from the units. */
export const isUnprepared = (steps: readonly PreparationStep[]): boolean =>
  steps.some(({ step, isDone }) => step !== "nominations" && !isDone);
