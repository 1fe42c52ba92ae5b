import { headingOf } from "../nominations/fields";
import type { Finding } from "../rules/finding";
import { isDue } from "./isDue";

/** A line for each finding that affects the outcome. */
export function detailLines(findings: readonly Finding[]): string[] {
  return findings
    .filter(isDue)
    .map(({ field, message }) => `${field === null ? "" : headingOf(field)}: ${message.vi.replace(/\s*\n\s*/gu, " ")}`);
}
