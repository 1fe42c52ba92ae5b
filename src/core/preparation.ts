import { TABLES } from "./names";
import type { Plan, Units } from "./plan/plan";

/** What the Office prepares before units can nominate, in this order. */
export interface PreparationStep {
  step: "plan" | "units" | "nominations";
  isDone: boolean;
  /** Where to do it; null = the sheet does not exist yet, or its name is unknown. */
  sheet: string | null;
}

/** @param sheetOf returns the sheet of a table */
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

/** Whether the Office has something left to do; the nominations are the units' job. */
export const isUnprepared = (steps: readonly PreparationStep[]): boolean =>
  steps.some(({ step, isDone }) => step !== "nominations" && !isDone);
