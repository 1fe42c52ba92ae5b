import { blank, filled, finding, isNominationStage, text } from "./access";
import { areTwo } from "./rulesOnDuplicates";
import { fold, letterCount } from "./text";
import type { Context, Nomination, RowFinding, Severity } from "./types";

function where(
  context: Context,
  rule: string,
  severity: Severity,
  field: string,
  isFaulty: (nomination: Nomination) => boolean,
): RowFinding[] {
  return context.nominations.filter(isFaulty).map((nomination) => finding(context, nomination, rule, severity, field));
}

export function requiredMissing(context: Context): RowFinding[] {
  return ["nominee", "subject", "award", "unit"].flatMap((field) =>
    where(context, `${field}-missing`, "missing", field, (nomination) => blank(nomination, field)),
  );
}

export const positionMissing = (context: Context): RowFinding[] =>
  where(context, "position-missing", "review", "position", (nomination) => {
    return nomination.subject === "individual" && blank(nomination, "position");
  });

export const proposalMissing = (context: Context): RowFinding[] =>
  where(context, "proposal-missing", "missing", "proposedOn", (nomination) => {
    return isNominationStage(context) && blank(nomination, "proposedOn");
  });

export const achievementMissing = (context: Context): RowFinding[] =>
  where(context, "achievement-missing", "missing", "achievement", (nomination) => {
    return isNominationStage(context) && blank(nomination, "achievement");
  });

export const achievementTooShort = (context: Context): RowFinding[] =>
  where(context, "achievement-too-short", "review", "achievement", (nomination) => {
    const isShort = letterCount(text(nomination, "achievement")) < 30;
    return isNominationStage(context) && filled(nomination, "achievement") && isShort;
  });

export const achievementCopied = (context: Context): RowFinding[] =>
  where(context, "achievement-copied", "review", "achievement", (nomination) => {
    const own = fold(text(nomination, "achievement"));
    if (!isNominationStage(context) || letterCount(own) < 30) return false;
    const isCopy = (other: Nomination) => other !== nomination && fold(text(other, "achievement")) === own;
    const isOther = (other: Nomination) => !isSameNominee(nomination, other) && !areTwo(context, nomination, other);
    return context.nominations.some((other) => isCopy(other) && isOther(other));
  });

function isSameNominee(item: Nomination, other: Nomination): boolean {
  const subject = fold(text(item, "subject"));
  const sameSubject = subject !== "" && subject === fold(text(other, "subject"));
  const sameNominee = item.nomineeKey !== null && item.nomineeKey === other.nomineeKey;
  return sameSubject && sameNominee && item.unitKey !== null && item.unitKey === other.unitKey;
}

export const subjectUnknown = (context: Context): RowFinding[] =>
  where(context, "subject-unknown", "error", "subject", (nomination) => {
    return filled(nomination, "subject") && nomination.subject === null;
  });

export const awardUnknown = (context: Context): RowFinding[] =>
  where(context, "award-unknown", "error", "award", (nomination) => {
    return filled(nomination, "award") && nomination.award === null;
  });

export const awardSubjectMismatch = (context: Context): RowFinding[] =>
  where(context, "award-subject-mismatch", "error", "award", ({ award, subject, planAward }) => {
    return award !== null && subject !== null && planAward === null;
  });

export const unitUnknown = (context: Context): RowFinding[] =>
  where(context, "unit-unknown", "error", "unit", (nomination) => {
    return context.units.known && filled(nomination, "unit") && nomination.unit === null;
  });
