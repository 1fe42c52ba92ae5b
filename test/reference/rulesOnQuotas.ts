import { finding, isNominationStage } from "./access";
import { differ } from "./fingerprint";
import { keyOf, positionOf } from "./rulesOnDuplicates";
import type { Context, Nomination, PlanAward, ReferenceQuota, RowFinding, Severity } from "./types";

/** `earlier`: all findings of the rules before this section. */
type Rule = (context: Context, earlier: RowFinding[]) => RowFinding[];

const has = (earlier: RowFinding[], { row }: Nomination, severities: Severity[], exceptRule?: string): boolean =>
  earlier.some((item) => item.row === row && severities.includes(item.severity) && item.rule !== exceptRule);

const groupOf = (context: Context, award: PlanAward): Nomination[] =>
  context.nominations.filter(({ planAward }) => planAward === award);

function countedRows(context: Context, earlier: RowFinding[], award: PlanAward): Nomination[] {
  return groupOf(context, award).filter(
    (nomination) => nomination.decision !== "refused" && !has(earlier, nomination, ["error"], "nomination-duplicated"),
  );
}

function distinctCount(rows: Nomination[]): number {
  const keys = new Set(rows.map(keyOf).filter((key) => key !== null));
  const loose = rows.filter((row) => keyOf(row) === null).length;
  const perKey = [...keys].map((key) => {
    const positions = new Set(rows.filter((row) => keyOf(row) === key).map(positionOf));
    positions.delete("");
    return Math.max(1, positions.size);
  });
  return loose + perKey.reduce((sum, count) => sum + count, 0);
}

const approvedRows = (context: Context, award: PlanAward): Nomination[] =>
  groupOf(context, award).filter(({ decision }) => decision === "approved");

export const quotaExceeded: Rule = (context, earlier) => {
  if (!isNominationStage(context)) return [];
  return context.plan.awards.flatMap((award) => {
    const counted = countedRows(context, earlier, award);
    if (award.quota === null || distinctCount(counted) <= award.quota) return [];
    return counted
      .filter(({ decision }) => decision !== "approved")
      .map((nomination) => finding(context, nomination, "quota-exceeded", "review", "award"));
  });
};

export const approvalsExceeded: Rule = (context) =>
  context.plan.awards.flatMap((award) => {
    const approved = approvedRows(context, award);
    if (award.quota === null || approved.length <= award.quota) return [];
    return approved.map((nomination) => finding(context, nomination, "approvals-exceeded", "error", "award"));
  });

export const approvedNotEligible: Rule = (context, earlier) =>
  context.nominations
    .filter((nomination) => nomination.decision === "approved" && has(earlier, nomination, ["error"]))
    .map((nomination) => finding(context, nomination, "approved-not-eligible", "error", "nominee"));

export const approvedNotClear: Rule = (context, earlier) =>
  context.nominations
    .filter((nomination) => nomination.decision === "approved" && has(earlier, nomination, ["missing", "uncheckable"]))
    .map((nomination) => finding(context, nomination, "approved-not-clear", "review", "nominee"));

export const changedAfterDecision: Rule = (context) =>
  context.nominations
    .filter(({ decision, listRow }) => ["approved", "refused"].includes(decision) || listRow?.noted)
    .filter(({ listRow, parts }) => listRow?.parts && differ(listRow.parts, parts))
    .map((nomination) => finding(context, nomination, "changed-after-decision", "review", "nominee"));

export const decisionUnreadable: Rule = (context) =>
  context.nominations
    .filter(({ decision }) => decision === "unreadable")
    .map((nomination) => finding(context, nomination, "decision-unreadable", "review", "nominee"));

export function quotasOf(context: Context, earlier: RowFinding[]): ReferenceQuota[] {
  return context.plan.awards.map((award) => ({
    award: award.code,
    subject: award.subject,
    quota: award.quota,
    nominated: groupOf(context, award).length,
    counted: distinctCount(countedRows(context, earlier, award)),
    approved: approvedRows(context, award).length,
  }));
}
