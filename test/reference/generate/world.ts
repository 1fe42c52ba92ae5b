import type { Workbook } from "../../../workbench/host/model";
import type { Random } from "../../support/random";

/** What a generated workbook is about, before any of it is typed into cells. Days are serials of the 1900 system. */

export type Subject = "Tập thể" | "Cá nhân";

export interface AwardRow {
  code: string;
  name: string;
  subject: Subject;
  quota: string | number | null;
  otherNames: string[];
}

export interface CriterionRow {
  code: string;
  award: string;
  text: string;
}

export interface PlanFacts {
  number: string;
  year: number;
  issuedOn: number;
  registrationDeadline: number;
  registrationInclusive: boolean;
  proposalDeadline: number;
  proposalInclusive: boolean;
  stage: string | null;
  customaryChecks: string | null;
  awards: AwardRow[];
  criteria: CriterionRow[];
}

export interface UnitFacts {
  name: string;
  otherNames: string[];
  registeredOn: number | null;
  minutes: string | boolean | number | null;
}

export interface World {
  random: Random;
  workbook: Workbook;
  plan: PlanFacts;
  /** null when the workbook has no filled list of units. */
  units: UnitFacts[] | null;
  /** How often a text is typed in an unusual way. */
  mess: number;
  /** How often a cell is wrong. */
  faults: number;
}

export const day = (year: number, month: number, dayOfMonth: number): number =>
  Date.UTC(year, month - 1, dayOfMonth) / 86_400_000 + 25569;
