import type { Nomination } from "../nominations/nomination";
import { SUBJECT_NAMES } from "../plan/plan";
import { cutLines, detailLines, MAX_DETAIL_LENGTH } from "../report/detail";
import { fitCell, quote } from "../text/formatText";
import { OUTCOME_NAMES } from "../findings/outcome";
import type { RowReport } from "../report/report";
import { changedAfterDecision } from "../rules/changed-after-decision";
import { quotaExceeded } from "../rules/quota-exceeded";
import { isBlankText } from "../text/whitespace";
import { HEADINGS } from "../nominations/fields";
import type { OwnListColumn } from "./columns";
import { ownCellOf, type DecisionList, type DecisionRow } from "./list";
import { changedParts, writeTrace } from "./decision";

/** The parts of a nomination that the list shows, each in the column of its name. */
const SHOWN_PARTS = ["award", "subject", "nominee", "position", "unit", "achievement"] as const;

/** What the row of a nomination shows, except `STT` and the two columns of the check. */
type NominationCells = Record<Exclude<OwnListColumn, "ordinal" | "status" | "remarks">, string>;

export function nominationCells(nomination: Nomination): NominationCells {
  const { category, subject, awardMatch } = nomination;
  const text = (part: (typeof SHOWN_PARTS)[number]) => fitCell(nomination.cell(part).text);
  return {
    award: category?.name ?? awardMatch?.group.name ?? text("award"),
    subject: subject === null ? text("subject") : SUBJECT_NAMES[subject],
    nominee: text("nominee"),
    position: text("position"),
    unit: text("unit"),
    achievement: text("achievement"),
    id: nomination.id,
    trace: writeTrace(nomination.id, nomination.hashes),
  };
}

/** A part of a nomination that differs from what the Director decided on. */
export interface PartChange {
  /** The Office's name of the part. */
  name: string;
  /** null if the list does not show the part, or shows the same text for both. */
  texts: { before: string; after: string } | null;
}

/** What changed since the Director wrote about a nomination; empty when nothing did, or when it is not known. */
export function changesOf(list: DecisionList, row: DecisionRow, nomination: Nomination): PartChange[] {
  const { trace } = row.decision;
  if (trace.state !== "read") return [];
  const cells = nominationCells(nomination);
  return changedParts(trace.hashes, nomination.hashes).map((part) => {
    const name = part === "criteria" ? "Tiêu chuẩn" : HEADINGS[part];
    const shown = SHOWN_PARTS.find((item) => item === part);
    if (shown === undefined) return { name, texts: null };
    const before = String(ownCellOf(list, row, shown));
    const after = cells[shown];
    return { name, texts: before === after ? null : { before, after } };
  });
}

/** The two columns of the check: the status, and what to consider, changes after the decision first. */
export function checkCells({ outcome, findings }: RowReport, changes: readonly PartChange[]) {
  const about = findings.filter(({ rule }) => rule === changedAfterDecision.id);
  const others = findings.filter(({ rule }) => rule !== changedAfterDecision.id && rule !== quotaExceeded.id);
  return {
    status: OUTCOME_NAMES[outcome],
    remarks: cutLines([
      ...(changes.length === 0 ? detailLines(about) : [lineOfChanges(changes)]),
      ...detailLines(others),
    ]),
  };
}

/** Tried in turn until the line fits: of many long texts only the beginnings are shown. */
const QUOTE_LENGTHS = [80, 60, 40, 25];

/** Names every change, with its texts if there is room. */
function lineOfChanges(changes: readonly PartChange[]): string {
  const lineOf = (nameOf: (change: PartChange) => string) =>
    `Thay đổi sau khi có ý kiến: ${changes.map(nameOf).join("; ")}.`;
  for (const longest of QUOTE_LENGTHS) {
    const line = lineOf((change) => sentenceOf(change, longest));
    if (line.length <= MAX_DETAIL_LENGTH) return line;
  }
  return lineOf(({ name }) => name);
}

function sentenceOf({ name, texts }: PartChange, longest: number): string {
  if (texts === null) return name;
  const isCut = texts.before !== texts.after && quote(texts.before, longest) === quote(texts.after, longest);
  const { before, after } = isCut ? endsOf(texts) : texts;
  return `${name} từ ${quoted(before, longest)} thành ${quoted(after, longest)}`;
}

/** Two long texts with the same beginning, from the first word that differs. */
function endsOf({ before, after }: { before: string; after: string }) {
  let index = 0;
  while (index < before.length && before[index] === after[index]) index++;
  const start = before.lastIndexOf(" ", index - 1) + 1;
  return { before: `…${before.slice(start)}`, after: `…${after.slice(start)}` };
}

const quoted = (text: string, longest: number) => (isBlankText(text) ? "(trống)" : `"${quote(text, longest)}"`);
