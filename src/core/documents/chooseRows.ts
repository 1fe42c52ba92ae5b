import type { CheckedWorkbook } from "../checkWorkbook";
import type { Nomination } from "../nominations/nomination";
import type { Award } from "../plan/plan";
import { detailLines } from "../report/detail";
import type { Report, RowReport } from "../report/report";
import { changedAfterDecision } from "../rules/changed-after-decision";
import { quotaExceeded } from "../rules/quota-exceeded";

/** A nomination that a document does not take, and why. */
export interface RefusedRow {
  /** 1-based, as Excel shows it. */
  row: number;
  nominee: string;
  reasons: string[];
}

export interface ChosenRows {
  /** Whether the Director has approved some: then only those are taken, else all that the Director may choose from. */
  basis: "approved" | "valid";
  groups: { award: Award; nominations: Nomination[] }[];
  count: number;
  refused: RefusedRow[];
}

const UNDECIDED = "Giám đốc chưa có ý kiến.";
const NOT_APPROVED = "Giám đốc không duyệt.";
const UNREADABLE = 'Ý kiến của Giám đốc chưa rõ "Duyệt" hay "Không duyệt".';

/**
 * What may go on an official document: approved and without a gap, or, before the Director has spoken, what nothing stands
 * against but the number of the others.
 */
export function chooseRows({ nominations, counts }: CheckedWorkbook, { rows }: Report): ChosenRows {
  const basis = nominations.some(({ decision }) => decision?.verdict === "approved") ? "approved" : "valid";
  const groups = counts.map(({ award }) => ({ award, nominations: [] as Nomination[] }));
  const byCode = new Map(groups.map((group) => [group.award.code, group.nominations]));
  const refused: RefusedRow[] = [];
  let count = 0;
  for (const [at, nomination] of nominations.entries()) {
    const line = rows[at];
    if (line === undefined) continue;
    const reasons = reasonsAgainst(nomination, line, basis);
    const group = byCode.get(nomination.category?.code ?? "");
    if (reasons.length === 0 && group !== undefined) {
      group.push(nomination);
      count++;
    } else refused.push({ row: line.row, nominee: line.nominee.trim(), reasons });
  }
  return { basis, groups: groups.filter((group) => group.nominations.length > 0), count, refused };
}

function reasonsAgainst({ decision }: Nomination, line: RowReport, basis: ChosenRows["basis"]): string[] {
  const verdict = decision?.verdict ?? "undecided";
  if (verdict === "refused") return [NOT_APPROVED];
  if (verdict === "unreadable") return [UNREADABLE];
  if (basis === "approved" && verdict === "undecided") return [UNDECIDED];
  const { outcome } = line;
  // More nominations than the quota are usual: the Director chooses among them.
  const findings = line.findings.filter(({ rule }) => rule !== quotaExceeded.id);
  if (outcome === "review" && verdict === "approved") {
    // The Director has judged what is left to judgement, unless the nomination has changed since.
    return detailLines(findings.filter(({ rule }) => rule === changedAfterDecision.id));
  }
  return detailLines(findings);
}
