import type { Award } from "../plan/plan";

/** ", chỉ tiêu 02" where there are more than the Director may choose; else "". */
export function quotaNote({ quota }: Award, count: number): string {
  return quota === null || count <= quota ? "" : `, chỉ tiêu ${String(quota).padStart(2, "0")}`;
}
