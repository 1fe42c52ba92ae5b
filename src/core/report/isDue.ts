import type { Finding } from "../rules/finding";

/** Whether a finding has a line in `Chi tiết kiểm tra`: it affects the outcome and stands in a column. */
export function isDue({ severity, field }: Finding): boolean {
  return severity !== "info" && field !== null;
}
