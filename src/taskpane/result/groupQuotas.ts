import type { QuotaReport } from "../../core/report/report";

/** The quotas of each award by its name, collectives and individuals together. */
export function groupQuotas<Q extends QuotaReport>(quotas: readonly Q[], nameOf: (code: string) => string) {
  const groups = new Map<string, Q[]>();
  for (const quota of quotas) {
    const name = nameOf(quota.award);
    groups.set(name, [...(groups.get(name) ?? []), quota]);
  }
  return [...groups].map(([name, list]) => ({ name, list }));
}
