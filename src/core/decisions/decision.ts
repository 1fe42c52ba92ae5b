import { isBlankText } from "../text/whitespace";
import { fold } from "../text/fold";
import { hash32, isId, writeDigits } from "../nominations/ids";
import type { FieldId } from "../nominations/fields";
import type { CriterionReading, Nomination } from "../nominations/nomination";
import type { FlagReading } from "../nominations/readings";
import { memoize } from "../text/memo";

export type Verdict = "approved" | "refused" | "undecided" | "unreadable";

const APPROVED = new Set(["duyệt", "đồng ý", "ok", "có"]);
const REFUSED = new Set(["không duyệt", "không đồng ý", "không"]);

export function readVerdict(text: string): Verdict {
  if (isBlankText(text)) return "undecided";
  const folded = fold(text);
  if (APPROVED.has(folded)) return "approved";
  return REFUSED.has(folded) ? "refused" : "unreadable";
}

/** What the Director's list holds about one nomination. */
export interface Decision {
  id: string;
  verdict: Verdict;
  /** As written. */
  text: string;
  note: string;
  /** The nomination as the Director saw it. */
  trace: Trace;
}

export function isDecided(decision: Decision | null): boolean {
  return decision?.verdict === "approved" || decision?.verdict === "refused";
}

/** Whether the Director wrote a decision or a note: then the row keeps showing the nomination that they saw. */
export function isFrozen({ verdict, note }: Pick<Decision, "verdict" | "note">): boolean {
  return verdict !== "undecided" || note !== "";
}

/** The parts of a nomination that the Director judges, in the order of their hashes. */
export const TRACE_PARTS = [
  "award",
  "subject",
  "nominee",
  "position",
  "unit",
  "proposedOn",
  "criteria",
  "achievement",
  "report",
  "discipline",
] as const;

export type TracePart = (typeof TRACE_PARTS)[number];

/** One short hash for each part, of its meaning rather than its spelling; "-" for a blank. */
export type Hashes = readonly string[];

/**
 * The content of a `Dấu vết` cell. "unreadable": blank, or not written by the add-in. "foreign": it has another id than
 * the row. That happens when a write reached rows that somebody was sorting; what the Director saw is then not known.
 */
type Trace = { state: "unreadable" } | { state: "foreign" } | { state: "read"; hashes: Hashes };

const BLANK = "-";
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
const HASH = /^(?:-|[0-9a-z]{6})$/u;

export function hashesOf(nomination: Nomination): string[] {
  const { subject, subjectText, nominee, position, unitKey, achievement, report, discipline } = nomination;
  const parts: Record<TracePart, string> = {
    award: knownHash(awardPart(nomination)),
    subject: knownHash(subject ?? textPart(nomination, "subject", subjectText.folded)),
    nominee: shortHash(textPart(nomination, "nominee", nominee.folded)),
    position: knownHash(textPart(nomination, "position", position.folded)),
    unit: knownHash(nomination.unit === null ? textPart(nomination, "unit", unitKey) : unitKey),
    proposedOn: knownHash(proposalPart(nomination)),
    criteria: knownHash(criteriaPart(nomination)),
    achievement: shortHash(textPart(nomination, "achievement", achievement.folded)),
    report: knownHash(report === "other" ? cellPart(nomination, "report") : yesOrBlank(report)),
    discipline: knownHash(yesOrBlank(discipline)),
  };
  return TRACE_PARTS.map((part) => parts[part]);
}

/** The text of `Dấu vết`: the row's id, then the hashes. */
export function writeTrace(id: string, hashes: Hashes): string {
  return `${id} ${hashes.join(" ")}`;
}

/** The id at the beginning of a `Dấu vết` text, and its hashes; null when the add-in did not write it. */
export function parseTrace(text: string): { id: string; hashes: Hashes } | null {
  const [id = "", ...hashes] = text.trim().split(/\s+/u);
  const isOurs = isId(id) && hashes.length === TRACE_PARTS.length && hashes.every((hash) => HASH.test(hash));
  return isOurs ? { id, hashes } : null;
}

/** @param id of the row with the text */
export function readTrace(text: string, id: string): Trace {
  const parsed = parseTrace(text);
  if (parsed === null) return { state: "unreadable" };
  return parsed.id === id ? { state: "read", hashes: parsed.hashes } : { state: "foreign" };
}

export function changedParts(before: Hashes, after: Hashes): TracePart[] {
  return TRACE_PARTS.filter((_, index) => before[index] !== after[index]);
}

export function isBlankPart(hashes: Hashes, part: TracePart): boolean {
  return hashes[TRACE_PARTS.indexOf(part)] === BLANK;
}

function shortHash(text: string): string {
  return text === "" ? BLANK : writeDigits(hash32(text, 27), DIGITS, 6);
}

/** For parts with few different texts; others are faster to hash than to look up. */
const knownHash = memoize(shortHash);

/** The displayed text of a number depends on regional settings, so its value is hashed. */
function textPart(nomination: Nomination, field: FieldId, folded: string): string {
  if (folded === "" || !STARTS_LIKE_NUMBER.test(folded)) return folded;
  const { kind, value } = nomination.cell(field);
  return kind === "number" ? String(value) : folded;
}

/** A date may be displayed with the name of a month. */
const STARTS_LIKE_NUMBER = /[\d]/u;

/** For cells whose text is their meaning. */
function cellPart(nomination: Nomination, field: FieldId): string {
  const { kind, value, text } = nomination.cell(field);
  return kind === "number" ? String(value) : fold(text);
}

function awardPart(nomination: Nomination): string {
  const { award, awardMatch, category } = nomination;
  if (category !== null) return codePart(category.code);
  if (awardMatch === null) return textPart(nomination, "award", award.folded);
  return awardMatch.by === "code" ? codePart(awardMatch.award.code) : fold(awardMatch.group.name);
}

/** Equal for all spellings that `fold` makes equal: the Office may write a code in small letters. */
const codePart = memoize((code) => fold(code).toUpperCase());

function proposalPart(nomination: Nomination): string {
  const { proposedOn } = nomination;
  if (proposedOn.state === "date") return String(proposedOn.day);
  return proposedOn.state === "unreadable" ? cellPart(nomination, "proposedOn") : "";
}

function criteriaPart(nomination: Nomination): string {
  const filled: string[] = [];
  for (const reading of nomination.criteria) {
    const part = criterionPart(reading, nomination);
    if (part !== "") filled.push(part);
  }
  return filled.sort().join(";");
}

function criterionPart({ criterion, field, assessment }: CriterionReading, nomination: Nomination): string {
  if (assessment === "blank" || assessment === "error") return "";
  return `${codePart(criterion.code)}=${assessment === "unreadable" ? cellPart(nomination, field) : assessment}`;
}

/** "no", a blank and an absent column are equal; any other text means yes. */
function yesOrBlank(flag: FlagReading): string {
  return flag === "yes" || flag === "other" ? "yes" : "";
}
