import { headingOf } from "../nominations/fields";
import type { Finding } from "../rules/finding";

/** Excel bears 32,767 characters in a cell; a reader bears a few lines. */
const LONGEST = 480;

/** The text of `Chi tiết kiểm tra`: a line for each finding that affects the outcome, whole lines only. */
export function detailOf(findings: readonly Finding[]): string {
  const lines = findings
    .filter(({ severity, field }) => severity !== "info" && field !== null)
    .map(({ field, message }) => `${field === null ? "" : headingOf(field)}: ${message.vi.replace(/\s*\n\s*/gu, " ")}`);
  let text = "";
  for (const [at, line] of lines.entries()) {
    const longer = text === "" ? line : `${text}\n${line}`;
    if (longer.length > LONGEST) {
      const more = `… và ${lines.length - at} mục khác`;
      return text === "" ? more : `${text}\n${more}`;
    }
    text = longer;
  }
  return text;
}
