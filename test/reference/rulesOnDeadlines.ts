import { blank, date, filled, finding, isDoubled, isNominationStage, isPresent, state, text } from "./access";
import { acceptsLateness } from "./text";
import type { Context, Nomination, RowFinding, Severity } from "./types";

/** The date that counts as the registration, and the field of its findings; null when there is none. */
function registration(context: Context, nomination: Nomination): { day: number; field: string } | null {
  if (isDoubled(context, "registeredOn")) return null;
  const own = date(context, nomination, "registeredOn");
  if (own !== null) return { day: own, field: "registeredOn" };
  if (state(nomination, "registeredOn") === "error" || filled(nomination, "registeredOn")) return null;
  const day = nomination.unit?.registeredOn ?? null;
  return day === null ? null : { day, field: "unit" };
}

const lateSeverity = (nomination: Nomination): Severity =>
  acceptsLateness(text(nomination, "lateAcceptance")) ? "review" : "error";

function onRegistrations(
  context: Context,
  rule: string,
  severity: (nomination: Nomination) => Severity,
  isFaulty: (day: number, nomination: Nomination) => boolean,
): RowFinding[] {
  return context.nominations.flatMap((nomination) => {
    const found = registration(context, nomination);
    if (!found || !isFaulty(found.day, nomination)) return [];
    return [finding(context, nomination, rule, severity(nomination), found.field)];
  });
}

export const registrationLate = (context: Context): RowFinding[] =>
  onRegistrations(context, "registration-late", lateSeverity, (day) => day > context.plan.registrationDeadline);

export const registrationOnDeadline = (context: Context): RowFinding[] =>
  onRegistrations(context, "registration-on-deadline", lateSeverity, (day) => {
    return !context.plan.registrationInclusive && day === context.plan.registrationDeadline;
  });

export const registrationBeforePlan = (context: Context): RowFinding[] =>
  onRegistrations(
    context,
    "registration-before-plan",
    () => "review",
    (day) => day < context.plan.issuedOn,
  );

export const proposalBeforeRegistration = (context: Context): RowFinding[] =>
  onRegistrations(
    context,
    "proposal-before-registration",
    () => "review",
    (day, nomination) => {
      return isNominationStage(context) && (date(context, nomination, "proposedOn") ?? day) < day;
    },
  ).map((found) => {
    const nomination = context.nominations.find(({ row }) => row === found.row)!;
    const usesUnitDate = registration(context, nomination)?.field === "unit";
    return finding(context, nomination, found.rule, found.severity, usesUnitDate ? "unit" : "proposedOn");
  });

export function registrationMissing(context: Context): RowFinding[] {
  const { units } = context;
  const hasColumn = isPresent(context, "registeredOn");
  if (isDoubled(context, "registeredOn") || (!hasColumn && !(units.known && units.hasDateColumn))) return [];
  return context.nominations
    .filter((nomination) => !hasColumn || blank(nomination, "registeredOn"))
    .filter((nomination) => {
      return units.known
        ? nomination.unit !== null && nomination.unit.registeredOn === null
        : filled(nomination, "unit");
    })
    .map((nomination) =>
      finding(context, nomination, "registration-missing", "review", hasColumn ? "registeredOn" : "unit"),
    );
}

export function proposalLate(context: Context): RowFinding[] {
  if (!isNominationStage(context)) return [];
  const { proposalDeadline, proposalInclusive } = context.plan;
  const lastGoodDay = proposalInclusive ? proposalDeadline : proposalDeadline - 1;
  return context.nominations
    .filter((nomination) => (date(context, nomination, "proposedOn") ?? 0) > lastGoodDay)
    .map((nomination) => finding(context, nomination, "proposal-late", lateSeverity(nomination), "proposedOn"));
}
