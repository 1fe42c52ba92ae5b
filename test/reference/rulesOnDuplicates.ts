import { finding, text } from "./access";
import { fold, strip } from "./text";
import type { Context, Nomination, RowFinding, Severity } from "./types";

/** null when a part is blank, unknown or not given for this subject. */
export function keyOf({ subject, nomineeKey, unitKey, planAward }: Nomination): string | null {
  if (subject === null || nomineeKey === null || unitKey === null || planAward === null) return null;
  return [subject, nomineeKey, unitKey, planAward.code].join("\n");
}

export const positionOf = (nomination: Nomination): string => fold(text(nomination, "position"));

function onPairs(
  context: Context,
  rule: string,
  severity: Severity,
  match: (one: Nomination, other: Nomination) => boolean,
): RowFinding[] {
  return context.nominations
    .filter((one) => context.nominations.some((other) => other !== one && match(one, other)))
    .map((one) => finding(context, one, rule, severity, "nominee"));
}

const sameKey = (one: Nomination, other: Nomination): boolean => keyOf(one) !== null && keyOf(one) === keyOf(other);

const sameSubject = (one: Nomination, other: Nomination): boolean =>
  one.subject !== null && one.subject === other.subject;

const sameName = (one: Nomination, other: Nomination): boolean =>
  one.nomineeKey !== null && one.nomineeKey === other.nomineeKey;

const sameUnit = (one: Nomination, other: Nomination): boolean => one.unitKey !== null && one.unitKey === other.unitKey;

function positionsDiffer(one: Nomination, other: Nomination): boolean {
  return positionOf(one) !== "" && positionOf(other) !== "" && positionOf(one) !== positionOf(other);
}

export const nominationDuplicated = (context: Context): RowFinding[] =>
  onPairs(
    context,
    "nomination-duplicated",
    "error",
    (one, other) => sameKey(one, other) && !positionsDiffer(one, other),
  );

export const nomineeNamesake = (context: Context): RowFinding[] =>
  onPairs(context, "nominee-namesake", "review", (one, other) => sameKey(one, other) && positionsDiffer(one, other));

export const nomineeTwoAwards = (context: Context): RowFinding[] =>
  onPairs(context, "nominee-two-awards", "review", (one, other) => {
    const bothGiven = one.planAward !== null && other.planAward !== null;
    const same = sameSubject(one, other) && sameName(one, other) && sameUnit(one, other);
    return bothGiven && same && one.planAward?.award !== other.planAward?.award;
  });

export const nomineeSameName = (context: Context): RowFinding[] =>
  onPairs(context, "nominee-same-name", "info", (one, other) => {
    const bothHaveUnits = one.unitKey !== null && other.unitKey !== null;
    return sameSubject(one, other) && sameName(one, other) && bothHaveUnits && one.unitKey !== other.unitKey;
  });

export const nomineeNearMatch = (context: Context): RowFinding[] =>
  onPairs(context, "nominee-near-match", "info", (one, other) => {
    if (one.nomineeKey === null || other.nomineeKey === null || sameName(one, other)) return false;
    const sameLetters = strip(one.nomineeKey) === strip(other.nomineeKey);
    return sameSubject(one, other) && sameUnit(one, other) && sameLetters;
  });
