import type { Observation } from "./case";

export type CaseState =
  /** As the case expects. */
  | "as-assumed"
  /** As the workbench is known to answer, which is not Excel's way. */
  | "stand-in"
  | "different"
  /** This Excel lacks what the case needs, or nobody acted. */
  | "not-possible";

export interface CaseResult {
  readonly id: string;
  readonly state: CaseState;
  /** Absent where nothing was observed. */
  readonly observed?: Observation;
  readonly expected?: Observation;
  /** Why it was not possible. */
  readonly reason?: string;
  readonly notes?: readonly string[];
  /** What could not be cleaned up. */
  readonly left?: readonly string[];
}

/** Which Excel answered. */
export interface Environment {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** The workbench, which answers as we assume: no evidence of Excel. */
  readonly isStandIn: boolean;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly culture: Readonly<Record<string, string>>;
  /** The highest version of each set. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** One sitting with one Excel, as it is kept in `workbench/host/observed`. */
export interface ContractResult {
  readonly contract: 1;
  /** Set where nobody has observed it: results that tests make up. */
  readonly made?: string;
  /** ISO 8601. */
  readonly date: string;
  readonly environment: Environment;
  readonly cases: readonly CaseResult[];
}

/** Equal as plain data, the order of keys aside. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length && left.every(([key, value]) => isSame(value, (b as Record<string, unknown>)[key]))
  );
}
