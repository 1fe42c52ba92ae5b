import type { Finding } from "../../src/core/findings/finding";
import type { Report } from "../../src/core/report/report";
import { fold, hasOddSpacing, hasWrongLetter, isNotComposed, isOneCase } from "./text";

/** Rules with a correction that changes no meaning, and what is still wrong with a text for each. */
const isStillWrong: Record<string, (text: string) => boolean> = {
  "text-spacing": hasOddSpacing,
  "text-not-nfc": isNotComposed,
  "text-wrong-letter": hasWrongLetter,
  "name-case": isOneCase,
};

/** Each of these is offered, cures what it is for and says the same as before. */
export function compareFixes({ rows }: Report): string[] {
  return rows.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule in isStillWrong).flatMap((finding) => faultOf(finding)),
  );
}

function faultOf({ rule, cell, fix }: Finding): string[] {
  const what = `${rule} ${cell}`;
  if (!fix) return [`${what}: no fix`];
  if (fix.cell !== cell || fix.to === fix.from) return [`${what}: a fix of something else`];
  if (isStillWrong[rule]?.(fix.to)) return [`${what}: the fix leaves ${JSON.stringify(fix.to)}`];
  return fold(fix.to) === fold(fix.from) ? [] : [`${what}: the fix turns ${fix.from} into ${fix.to}`];
}
