import type { RowCell } from "../cells/edits";
import type { Plan } from "./planSchema";
import type { PlacedCell } from "./tableReader";

// Types only, so that importing the shape of a plan does not load zod.
export type { Award, Criterion, Plan, Stage, Subject } from "./planSchema";

/** The last day that is in time. */
export function lastDayInTime(deadline: number, inclusive: boolean): number {
  return inclusive ? deadline : deadline - 1;
}

/** A unit of the department: a row of `DonVi`. */
export interface Unit {
  name: string;
  nameCell: RowCell;
  aliases: string[];
  registeredOn: number | null;
  /** Null when the list has no such column. */
  registeredCell: PlacedCell | null;
  hasMinutes: boolean;
  /** Null when the list has no such column. */
  minutesCell: PlacedCell | null;
}

export interface Units {
  /** false = there is no list or it is empty, so units can't be checked. */
  known: boolean;
  /** The name of its sheet; "" when there is no list. */
  sheet: string;
  list: readonly Unit[];
  hasRegistrationColumn: boolean;
  hasMinutesColumn: boolean;
}

export const NO_UNITS: Units = {
  known: false,
  sheet: "",
  list: [],
  hasRegistrationColumn: false,
  hasMinutesColumn: false,
};

/** The name of an award of the plan by its code; the code itself if the plan has no such award. */
export function awardName(plan: Pick<Plan, "awards"> | null, award: string | null): string {
  return plan?.awards.find(({ code }) => code === award)?.name ?? award ?? "";
}

export const SUBJECT_NAMES = { collective: "Tập thể", individual: "Cá nhân" } as const;
export const STAGE_NAMES = { registration: "Đăng ký", nomination: "Đề nghị", decision: "Giám đốc duyệt" } as const;
