import { REQUESTS } from "./requests";
import { SHEETS } from "./sheets";
import { VALUES } from "./values";

export interface Assumption {
  /** The id that the code relying on it uses. */
  readonly id: string;
  /** What is assumed about Excel. */
  readonly assumed: string;
  /** What would change if it were wrong. */
  readonly consequence: string;
  /** Set if this host is known to differ: Excel's documented behaviour. */
  readonly excel?: string;
}

/**
 * All behaviour of this host that neither a real Excel nor its documentation confirms. The rest was read in
 * office.js itself or in Microsoft's documentation. Each assumption has a case in `workbench/contract`.
 */
export const ASSUMPTIONS: readonly (Assumption & { readonly id: AssumptionId })[] = [...REQUESTS, ...VALUES, ...SHEETS];

export type AssumptionId = (typeof REQUESTS | typeof VALUES | typeof SHEETS)[number]["id"];

let listener: ((id: AssumptionId) => void) | undefined;

/** Called by every branch of the host that depends on an assumption, so that a case can show that it tests that one. */
export function relyOn(id: AssumptionId): void {
  listener?.(id);
}

/** Is called with each assumption that is used, until the returned function is called. */
export function onReliance(onUse: (id: AssumptionId) => void): () => void {
  listener = onUse;
  return () => {
    listener = undefined;
  };
}
