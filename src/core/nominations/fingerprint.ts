import { fold } from "../text/fold";
import { remember } from "../text/memo";
import { hash32, writeDigits } from "./ids";
import type { CriterionReading, Nomination } from "./nomination";
import type { FlagReading } from "./readings";

/** The parts of a nomination that the Director judges, in the order of their hashes. */
export const FINGERPRINT_PARTS = [
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

export type FingerprintPart = (typeof FINGERPRINT_PARTS)[number];

const BLANK = "-";
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
const HASH = /^(?:-|[0-9a-z]{6})$/u;

/** One short hash for each part, of its meaning rather than its spelling; "-" for a blank. */
export function fingerprintOf(nomination: Nomination): string[] {
  const { subject, subjectText, nominee, position, unitKey, achievement, report, discipline } = nomination;
  const parts: Record<FingerprintPart, string> = {
    award: knownHash(awardPart(nomination)),
    subject: knownHash(subject ?? subjectText.folded),
    nominee: shortHash(nominee.folded),
    position: knownHash(position.folded),
    unit: knownHash(unitKey),
    proposedOn: knownHash(proposalPart(nomination)),
    criteria: knownHash(criteriaPart(nomination)),
    achievement: shortHash(achievement.folded),
    report: knownHash(report === "other" ? fold(nomination.cell("report").text) : yesOrBlank(report)),
    discipline: knownHash(yesOrBlank(discipline)),
  };
  return FINGERPRINT_PARTS.map((part) => parts[part]);
}

export function writeFingerprint(hashes: readonly string[]): string {
  return hashes.join(" ");
}

/** null when the text is none of ours. */
export function readFingerprint(text: string): string[] | null {
  const hashes = text.trim().split(/\s+/u);
  return hashes.length === FINGERPRINT_PARTS.length && hashes.every((hash) => HASH.test(hash)) ? hashes : null;
}

export function changedParts(before: readonly string[], after: readonly string[]): FingerprintPart[] {
  return FINGERPRINT_PARTS.filter((_, at) => before[at] !== after[at]);
}

export function isBlankPart(hashes: readonly string[], part: FingerprintPart): boolean {
  return hashes[FINGERPRINT_PARTS.indexOf(part)] === BLANK;
}

function shortHash(text: string): string {
  return text === "" ? BLANK : writeDigits(hash32(text, 27), DIGITS, 6);
}

/** For the parts that few different texts fill; those that differ from row to row are hashed faster than remembered. */
const knownHash = remember(shortHash);

function awardPart({ award, awardMatch, category }: Nomination): string {
  if (category !== null) return category.code;
  if (awardMatch === null) return award.folded;
  return awardMatch.by === "code" ? awardMatch.award.code : fold(awardMatch.group.name);
}

function proposalPart(nomination: Nomination): string {
  const { proposedOn } = nomination;
  if (proposedOn.state === "date") return String(proposedOn.day);
  return proposedOn.state === "unreadable" ? fold(nomination.cell("proposedOn").text) : "";
}

function criteriaPart(nomination: Nomination): string {
  const said: string[] = [];
  for (const reading of nomination.criteria) {
    const part = criterionPart(reading, nomination);
    if (part !== "") said.push(part);
  }
  return said.sort().join(";");
}

function criterionPart({ criterion, field, assessment }: CriterionReading, nomination: Nomination): string {
  if (assessment === "blank" || assessment === "error") return "";
  return `${criterion.code}=${assessment === "unreadable" ? fold(nomination.cell(field).text) : assessment}`;
}

/** "no", a blank and an absent column mean the same; of a flag any other text means yes. */
function yesOrBlank(flag: FlagReading): string {
  return flag === "yes" || flag === "other" ? "yes" : "";
}
