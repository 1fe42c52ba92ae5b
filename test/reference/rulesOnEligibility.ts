import { filled, finding, isNominationStage, isPresent, state, text } from "./access";
import { criterionField } from "./headings";
import { criterionMeaning, yesNo } from "./text";
import type { Context, Criterion, Nomination, RowFinding, Severity } from "./types";

function applicable(context: Context, nomination: Nomination): Criterion[] {
  return context.plan.criteria.filter(({ awardCode }) => awardCode === nomination.planAward?.code);
}

function onCriteria(
  context: Context,
  rule: string,
  severity: Severity,
  meaning: "not met" | "blank" | "unreadable",
): RowFinding[] {
  if (!isNominationStage(context)) return [];
  return context.nominations.flatMap((nomination) =>
    applicable(context, nomination)
      .map(({ code }) => criterionField(code))
      .filter((field) => ["filled", "blank"].includes(state(nomination, field)))
      .filter((field) => criterionMeaning(text(nomination, field)) === meaning)
      .map((field) => finding(context, nomination, rule, severity, field)),
  );
}

export const criterionNotMet = (context: Context): RowFinding[] =>
  onCriteria(context, "criterion-not-met", "error", "not met");

export const criterionUnassessed = (context: Context): RowFinding[] =>
  onCriteria(context, "criterion-unassessed", "missing", "blank");

export const criterionUnreadable = (context: Context): RowFinding[] =>
  onCriteria(context, "criterion-unreadable", "error", "unreadable");

export function criterionOfOtherSubject(context: Context): RowFinding[] {
  if (!isNominationStage(context)) return [];
  return context.nominations.flatMap((nomination) => {
    const { planAward } = nomination;
    if (!planAward) return [];
    const codes = context.plan.awards.filter(
      (other) => other.award === planAward.award && other.subject !== planAward.subject,
    );
    return context.plan.criteria
      .filter(({ awardCode }) => codes.some(({ code }) => code === awardCode))
      .map(({ code }) => criterionField(code))
      .filter((field) => filled(nomination, field) && criterionMeaning(text(nomination, field)) !== "blank")
      .map((field) => finding(context, nomination, "criterion-of-other-subject", "review", field));
  });
}

export function criteriaSourceMissing(context: Context): RowFinding[] {
  if (!isNominationStage(context)) return [];
  return context.nominations
    .filter((nomination) => nomination.planAward && applicable(context, nomination).length === 0)
    .map((nomination) => finding(context, nomination, "criteria-source-missing", "uncheckable", "award"));
}

/** Rules outside the plan run only if the Office allows them. */
const runsCustomary = (context: Context): boolean => isNominationStage(context) && context.plan.customaryChecks;

export function disciplinePending(context: Context): RowFinding[] {
  if (!runsCustomary(context)) return [];
  return context.nominations
    .filter((nomination) => filled(nomination, "discipline") && yesNo(text(nomination, "discipline")) !== "no")
    .map((nomination) => finding(context, nomination, "discipline-pending", "review", "discipline"));
}

export function directInvolvement(context: Context): RowFinding[] {
  return context.nominations
    .filter(
      (nomination) => filled(nomination, "directInvolvement") && yesNo(text(nomination, "directInvolvement")) === "yes",
    )
    .map((nomination) => finding(context, nomination, "direct-involvement", "info", "directInvolvement"));
}

export function reportMissing(context: Context): RowFinding[] {
  if (!runsCustomary(context) || !isPresent(context, "report")) return [];
  return context.nominations
    .filter((nomination) => state(nomination, "report") !== "error" && yesNo(text(nomination, "report")) === "no")
    .map((nomination) => finding(context, nomination, "report-missing", "review", "report"));
}

export function minutesMissing(context: Context): RowFinding[] {
  if (!runsCustomary(context) || !context.units.hasMinutesColumn) return [];
  return context.nominations
    .filter(({ unit }) => unit !== null && !unit.hasMinutes)
    .map((nomination) => finding(context, nomination, "minutes-missing", "review", "unit"));
}
