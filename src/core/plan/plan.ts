import type { Message } from "../findings/finding";

// Types alone: whoever only knows the shape of a plan loads no zod.
export type { Award, Criterion, Plan, Stage, Subject } from "./planSchema";

/** Last day that is still in time. */
export function lastGoodDay(deadline: number, inclusive: boolean): number {
  return inclusive ? deadline : deadline - 1;
}

/** A unit of the department: a row of `DonVi`. */
export interface Unit {
  name: string;
  aliases: string[];
  registeredOn: number | null;
  /** In words, such as "C5, trang Đơn vị"; null where the list has no such column. */
  registeredCell: Message | null;
  hasMinutes: boolean;
}

export interface Units {
  /** false = there is no list or it is empty: nothing can be said about a unit's name. */
  known: boolean;
  list: Unit[];
  hasRegistrationColumn: boolean;
  hasMinutesColumn: boolean;
}

export const NO_UNITS: Units = { known: false, list: [], hasRegistrationColumn: false, hasMinutesColumn: false };

export const SUBJECT_NAMES = { collective: "Tập thể", individual: "Cá nhân" } as const;
export const STAGE_NAMES = { registration: "Đăng ký", nomination: "Đề nghị", decision: "Giám đốc duyệt" } as const;
