import type { Observation } from "./case";

export type CaseState =
  /** As the case expects. */
  | "as-assumed"
  /** The known answer of the workbench, which differs from Excel's. */
  | "stand-in"
  | "different"
  /** This Excel lacks what the case needs, or nobody acted. */
  | "not-possible";

export interface CaseResult {
  readonly id: string;
  readonly state: CaseState;
  /** Absent if nothing was observed. */
  readonly observed?: Observation;
  readonly expected?: Observation;
  /** Why it was not possible. */
  readonly reason?: string;
  readonly notes?: readonly string[];
  /** What could not be cleaned up. */
  readonly left?: readonly string[];
}

/** The Excel that answered. */
export interface Environment {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** The workbench, which implements the assumptions: no evidence about Excel. */
  readonly isStandIn: boolean;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly culture: Readonly<Record<string, string>>;
  /** The highest version of each set. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** The results of one Excel, as stored in `workbench/host/observed`. */
export interface ContractResult {
  readonly contract: 1;
  /** Set for results that tests make up. */
  readonly made?: string;
  /** ISO 8601. */
  readonly date: string;
  readonly environment: Environment;
  readonly cases: readonly CaseResult[];
}

/** Deep equality of plain data, ignoring the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length && left.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]))
  );
}
