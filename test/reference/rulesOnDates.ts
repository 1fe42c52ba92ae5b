import { date, filled, finding } from "./access";
import { keepsDeadline, partsOf, showsOrder, swapped } from "./dates";
import type { Context, Nomination, RowFinding, Severity } from "./types";

const dateFields = ["registeredOn", "proposedOn"] as const;
type DateField = (typeof dateFields)[number];

function onDates(
  context: Context,
  rule: string,
  severity: Severity,
  isFaulty: (nomination: Nomination, field: DateField, day: number | null) => boolean,
): RowFinding[] {
  return dateFields.flatMap((field) =>
    context.nominations
      .filter(
        (nomination) => filled(nomination, field) && isFaulty(nomination, field, date(context, nomination, field)),
      )
      .map((nomination) => finding(context, nomination, rule, severity, field)),
  );
}

export const dateAsText = (context: Context): RowFinding[] =>
  onDates(context, "date-as-text", "review", (nomination, field, day) => {
    return day !== null && typeof nomination.cells.get(field)?.value === "string";
  });

export const dateUnreadable = (context: Context): RowFinding[] =>
  onDates(context, "date-unreadable", "error", (_nomination, _field, day) => day === null);

export const dateSwapped = (context: Context): RowFinding[] =>
  onDates(context, "date-swapped", "review", (nomination, field, day) => {
    const isReal = typeof nomination.cells.get(field)?.value === "number";
    const other = day === null ? null : swapped(day);
    if (!isReal || day === null || other === null || !columnShowsOrder(context, field)) return false;
    const { plan } = context;
    const deadline = field === "registeredOn" ? plan.registrationDeadline : plan.proposalDeadline;
    const inclusive = field === "registeredOn" ? plan.registrationInclusive : plan.proposalInclusive;
    return keepsDeadline(day, deadline, inclusive) !== keepsDeadline(other, deadline, inclusive);
  });

function columnShowsOrder({ nominations }: Context, field: DateField): boolean {
  const values = nominations
    .filter((nomination) => filled(nomination, field))
    .map(({ cells }) => cells.get(field)?.value);
  return values.some((value) => typeof value === "string" && showsOrder(value));
}

export const dateInOtherYear = (context: Context): RowFinding[] =>
  onDates(context, "date-in-other-year", "review", (_nomination, _field, day) => {
    return day !== null && partsOf(day).year !== context.plan.year;
  });

export const dateInFuture = (context: Context): RowFinding[] =>
  onDates(context, "date-in-future", "info", (_nomination, _field, day) => day !== null && day > context.today);
