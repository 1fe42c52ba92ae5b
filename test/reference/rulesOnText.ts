import { finding, text, typedText } from "./access";
import { fold, hasOddSpacing, hasWrongLetter, holdsVni, isNotComposed, isOneCase, looksLegacy } from "./text";
import type { Context, RowFinding, Severity } from "./types";

/** A rule that checks the typed texts of some fields one by one. */
function onTexts(
  context: Context,
  rule: string,
  severity: Severity,
  fields: string[],
  isFaulty: (text: string) => boolean,
): RowFinding[] {
  return context.nominations.flatMap((nomination) =>
    fields
      .filter((field) => typedText(nomination, field) !== "" && isFaulty(typedText(nomination, field)))
      .map((field) => finding(context, nomination, rule, severity, field)),
  );
}

const namedFields = ["nominee", "unit", "position", "award"];

export const textSpacing = (context: Context): RowFinding[] =>
  onTexts(context, "text-spacing", "info", namedFields, hasOddSpacing);

export const textNotNfc = (context: Context): RowFinding[] =>
  onTexts(context, "text-not-nfc", "info", namedFields, isNotComposed);

export const textWrongLetter = (context: Context): RowFinding[] =>
  unlessLegacy(context, onTexts(context, "text-wrong-letter", "info", namedFields, hasWrongLetter));

export const textLegacyFont = (context: Context): RowFinding[] =>
  ["nominee", "unit", "achievement"].flatMap((field) =>
    context.nominations
      .filter((nomination) => {
        const others = context.nominations.filter((other) => other !== nomination);
        return looksLegacy(
          typedText(nomination, field),
          others.some((other) => holdsVni(typedText(other, field))),
        );
      })
      .map((nomination) => finding(context, nomination, "text-legacy-font", "review", field)),
  );

export const nameCase = (context: Context): RowFinding[] =>
  unlessLegacy(context, onTexts(context, "name-case", "info", ["nominee"], isOneCase)).filter(({ row }) =>
    context.nominations.some((nomination) => nomination.row === row && nomination.subject === "individual"),
  );

function unlessLegacy(context: Context, findings: RowFinding[]): RowFinding[] {
  const legacy = textLegacyFont(context).map(({ cell }) => cell);
  return findings.filter(({ cell }) => !legacy.includes(cell));
}

export function unitAlias(context: Context): RowFinding[] {
  return context.nominations
    .filter((nomination) => nomination.unit !== null && nomination.unit.name !== fold(text(nomination, "unit")))
    .map((nomination) => finding(context, nomination, "unit-alias", "info", "unit"));
}
