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

/** Each of these fixes is offered, removes its fault and keeps the meaning. */
export function compareFixes({ rows }: Report): string[] {
  return rows.flatMap(({ findings }) =>
    findings.filter(({ rule }) => rule in isStillWrong).flatMap((finding) => faultOf(finding)),
  );
}

function faultOf({ rule, cell, fix }: Finding): string[] {
  const label = `${rule} ${cell}`;
  if (!fix) return [`${label}: no fix`];
  if (fix.cell !== cell || fix.to === fix.from) return [`${label}: a fix of something else`];
  if (isStillWrong[rule]?.(fix.to)) return [`${label}: the fix leaves ${JSON.stringify(fix.to)}`];
  return fold(fix.to) === fold(fix.from) ? [] : [`${label}: the fix turns ${fix.from} into ${fix.to}`];
}
