import { REQUESTS } from "./requests";
import { SHEETS } from "./sheets";
import { VALUES } from "./values";

export interface Assumption {
  /** How the code that relies on it names it. */
  readonly id: string;
  /** What is taken to be true of Excel. */
  readonly assumed: string;
  /** What would change if it were not. */
  readonly matters: string;
  /** Set where this host is known to differ: what Excel does by its documentation. */
  readonly excel?: string;
}

/**
 * Everything that this host answers without a real Excel, or its documentation, to confirm it. The rest was read in
 * office.js itself or in Microsoft's documentation. Each has a case in `workbench/contract`.
 */
export const ASSUMPTIONS: readonly (Assumption & { readonly id: AssumptionId })[] = [...REQUESTS, ...VALUES, ...SHEETS];

export type AssumptionId = (typeof REQUESTS | typeof VALUES | typeof SHEETS)[number]["id"];

let listener: ((id: AssumptionId) => void) | undefined;

/** Called by every branch of the host that rests on an assumption, so that a case can show that it settles that one. */
export function relyOn(id: AssumptionId): void {
  listener?.(id);
}

/** Hears of each assumption that is relied on, until the answer is called. */
export function onReliance(hear: (id: AssumptionId) => void): () => void {
  listener = hear;
  return () => {
    listener = undefined;
  };
}
