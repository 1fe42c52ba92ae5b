import type { Finding } from "../findings/finding";
import { headingOf } from "../nominations/fields";
import { isDue } from "./report";

/** Excel allows 32,767 characters in a cell; people read a few lines. */
const LONGEST = 480;

/** Beginning of the last line of a text that was cut, followed by the number of missing lines. */
export const MORE = "… và ";

const texts = new WeakMap<readonly Finding[], string>();

/** The text of `Chi tiết kiểm tra`: a line for each finding that affects the outcome, whole lines only. */
export function detailOf(findings: readonly Finding[]): string {
  const known = texts.get(findings);
  if (known !== undefined) return known;
  const text = cutLines(detailLines(findings));
  texts.set(findings, text);
  return text;
}

/** Whole lines within the limit, then the number of lines left out. */
export function cutLines(lines: readonly string[]): string {
  let text = "";
  for (const [index, line] of lines.entries()) {
    const longer = text === "" ? line : `${text}\n${line}`;
    if (longer.length > LONGEST) {
      const more = `${MORE}${lines.length - index} mục khác`;
      return text === "" ? more : `${text}\n${more}`;
    }
    text = longer;
  }
  return text;
}

/** A line for each finding that affects the outcome. */
export function detailLines(findings: readonly Finding[]): string[] {
  return findings
    .filter(isDue)
    .map(({ field, message }) => `${field === null ? "" : headingOf(field)}: ${message.vi.replace(/\s*\n\s*/gu, " ")}`);
}
