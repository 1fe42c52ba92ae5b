import type { Award } from "../plan/plan";
import { twoDigits } from "../text/twoDigits";

/** ", chỉ tiêu 02" where there are more than the Director may choose; else "". */
export function quotaNote({ quota }: Award, count: number): string {
  return quota === null || count <= quota ? "" : `, chỉ tiêu ${twoDigits(quota)}`;
}
