import type { CheckedWorkbook } from "../checkWorkbook";
import type { Nomination } from "../nominations/nomination";
import type { Award } from "../plan/plan";
import { detailLines } from "../report/detail";
import type { Report, RowReport } from "../report/report";
import type { Finding } from "../findings/finding";
import { changedAfterDecision } from "../rules/changed-after-decision";
import { criteriaSourceMissing } from "../rules/criteria-source-missing";
import { quotaExceeded } from "../rules/quota-exceeded";

/** A nomination that is not included in a document, and why. */
export interface LeftOutRow {
  /** 1-based, as Excel shows it. */
  row: number;
  nominee: string;
  reasons: string[];
}

export interface ChosenRows {
  /** Whether the Director has approved some: then only those are included, otherwise all that can be chosen. */
  basis: "approved" | "valid";
  groups: { award: Award; nominations: Nomination[] }[];
  count: number;
  leftOut: LeftOutRow[];
}

const UNDECIDED = "Giám đốc chưa có ý kiến.";
const NOT_APPROVED = "Giám đốc không duyệt.";
const UNREADABLE = 'Ý kiến của Giám đốc chưa rõ "Duyệt" hay "Không duyệt".';

/**
 * The nominations for an official document: approved and complete; or, before the Director has decided, those with no
 * objection except that there are more than the quota.
 * @param isTaken the awards of the document; nominations for others are ignored
 */
export function chooseRows(
  { nominations, counts }: CheckedWorkbook,
  { rows }: Report,
  isTaken: (award: Award) => boolean = () => true,
): ChosenRows {
  const basis = nominations.some(({ decision }) => decision?.verdict === "approved") ? "approved" : "valid";
  const groups = counts.map(({ award }) => ({ award, nominations: [] as Nomination[] }));
  const byCode = new Map(groups.map((group) => [group.award.code, group.nominations]));
  const leftOut: LeftOutRow[] = [];
  let count = 0;
  for (const [index, nomination] of nominations.entries()) {
    const line = rows[index];
    const { category } = nomination;
    if (line === undefined || (category !== null && !isTaken(category))) continue;
    const reasons = reasonsAgainst(nomination, line, basis);
    const group = byCode.get(category?.code ?? "");
    if (reasons.length === 0 && group !== undefined) {
      group.push(nomination);
      count++;
    } else leftOut.push({ row: line.row, nominee: line.nominee.trim(), reasons });
  }
  return { basis, groups: groups.filter((group) => group.nominations.length > 0), count, leftOut };
}

function reasonsAgainst({ decision }: Nomination, line: RowReport, basis: ChosenRows["basis"]): string[] {
  const verdict = decision?.verdict ?? "undecided";
  if (verdict === "refused") return [NOT_APPROVED];
  if (verdict === "unreadable") return [UNREADABLE];
  if (verdict === "approved") return detailLines(line.findings.filter(excludesApproved));
  if (basis === "approved") return [UNDECIDED];
  // More nominations than the quota are common: the Director chooses among them.
  return detailLines(line.findings.filter(({ rule }) => rule !== quotaExceeded.id));
}

/**
 * The Director has judged what is left to their judgement, unless the nomination has changed since. That includes
 * criteria that the plan only refers to, which people compare with the dossier.
 */
function excludesApproved({ rule, severity }: Finding): boolean {
  return (severity !== "review" && rule !== criteriaSourceMissing.id) || rule === changedAfterDecision.id;
}
