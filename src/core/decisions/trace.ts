import { hash32, isId, writeDigits } from "../nominations/ids";
import type { FieldId } from "../nominations/fields";
import type { CriterionReading, Nomination } from "../nominations/nomination";
import type { FlagReading } from "../nominations/readings";
import { fold } from "../text/fold";
import { remember } from "../text/memo";

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
 * What a cell of `Dấu vết` says. "unreadable": blank, or not written by the add-in. "foreign": of another nomination than
 * the row's id; a write that landed on rows which somebody sorted at that moment can leave one, and what the row showed
 * to the Director is then not known.
 */
export type Trace = { state: "unreadable" } | { state: "foreign" } | { state: "read"; hashes: Hashes };

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

/** The id with which a text of `Dấu vết` begins, and its hashes; null when the add-in did not write it. */
export function parseTrace(text: string): { id: string; hashes: Hashes } | null {
  const [id = "", ...hashes] = text.trim().split(/\s+/u);
  const isOurs = isId(id) && hashes.length === TRACE_PARTS.length && hashes.every((hash) => HASH.test(hash));
  return isOurs ? { id, hashes } : null;
}

/** @param id of the row in which the text stands */
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

/** For the parts that few different texts fill; those that differ from row to row are hashed faster than remembered. */
const knownHash = remember(shortHash);

/** The text of a number depends on the reader's regional setting: of a number its value counts. */
function textPart(nomination: Nomination, field: FieldId, folded: string): string {
  if (folded === "" || !STARTS_LIKE_NUMBER.test(folded)) return folded;
  const { kind, value } = nomination.cell(field);
  return kind === "number" ? String(value) : folded;
}

/** A date may be shown with the name of a month. */
const STARTS_LIKE_NUMBER = /[\d]/u;

/** Of a cell that is understood by its text alone. */
function cellPart(nomination: Nomination, field: FieldId): string {
  const { kind, value, text } = nomination.cell(field);
  return kind === "number" ? String(value) : fold(text);
}

function awardPart(nomination: Nomination): string {
  const { award, awardMatch, category } = nomination;
  if (category !== null) return category.code;
  if (awardMatch === null) return textPart(nomination, "award", award.folded);
  return awardMatch.by === "code" ? awardMatch.award.code : fold(awardMatch.group.name);
}

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
  return `${criterion.code}=${assessment === "unreadable" ? cellPart(nomination, field) : assessment}`;
}

/** "no", a blank and an absent column mean the same; of a flag any other text means yes. */
function yesOrBlank(flag: FlagReading): string {
  return flag === "yes" || flag === "other" ? "yes" : "";
}
