import { type Award, lastDayInTime, type Plan, type Subject, SUBJECT_NAMES, type Unit } from "../plan/plan";
import { fitCell, properName, twoDigits } from "../text/formatText";
import type { ChosenRows } from "./chooseRows";
import { type Day, formatDay } from "../calendar/day";
import { UnitBook } from "../plan/readUnits";
import type { CheckedWorkbook } from "../checkWorkbook";
import type { FieldId } from "../nominations/fields";
import type { Nomination } from "../nominations/nomination";
import { fold } from "../text/fold";

const SUBJECTS: readonly Subject[] = ["collective", "individual"];

const countOf = (groups: ChosenRows["groups"], subject: Subject) =>
  groups.reduce((sum, group) => sum + (group.award.subject === subject ? group.nominations.length : 0), 0);

/** "02 tập thể, 28 cá nhân"; zero counts are left out. */
export function countInWords(groups: ChosenRows["groups"]): string {
  return SUBJECTS.filter((subject) => countOf(groups, subject) > 0)
    .map((subject) => `${twoDigits(countOf(groups, subject))} ${SUBJECT_NAMES[subject].toLowerCase()}`)
    .join(", ");
}

/** "các tập thể, cá nhân"; for a single nominee "tập thể" or "cá nhân". */
export function whoInWords(groups: ChosenRows["groups"]): string {
  const present = SUBJECTS.filter((subject) => countOf(groups, subject) > 0);
  const names = present.map((subject) => SUBJECT_NAMES[subject].toLowerCase()).join(", ");
  const isOne = present.length === 1 && present.every((subject) => countOf(groups, subject) === 1);
  return isOne ? names : `các ${names}`;
}

/** "II. Giấy khen … – Cá nhân (02)"; with the quota if there are more. */
export function groupTitle(ordinal: string, award: Award, count: number): string {
  const { name, subject } = award;
  return `${ordinal}. ${name} – ${SUBJECT_NAMES[subject]} (${twoDigits(count)}${quotaNote(award, count)})`;
}

/** ", chỉ tiêu 02" if there are more than the quota; otherwise "". */
export function quotaNote({ quota }: Award, count: number): string {
  return quota === null || count <= quota ? "" : `, chỉ tiêu ${twoDigits(quota)}`;
}

/** Whether there are more than the Director may choose. */
export function isChoice(groups: ChosenRows["groups"]): boolean {
  return groups.some(({ award, nominations }) => quotaNote(award, nominations.length) !== "");
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

export const roman = (index: number): string => ROMAN[index] ?? `${index + 1}`;

/** The deadline for a unit's answer. */
export function untilWhen({ proposalDeadline, proposalInclusive }: Plan, today: Day): string {
  const last = lastDayInTime(proposalDeadline, proposalInclusive);
  if (today <= last) return `Đề nghị đơn vị hoàn thiện, gửi lại Văn phòng chậm nhất ngày ${formatDay(last)}.`;
  return `Thời hạn đề nghị khen thưởng đã hết ngày ${formatDay(last)}; đề nghị đơn vị khẩn trương hoàn thiện, gửi lại Văn phòng.`;
}

/** A nominee as named in documents. */
export interface Nominee {
  name: string;
  position: string;
  unit: string;
  achievement: string;
}

/** Names in capitals are converted: a person's with a capital at each word, a unit's as in the unit list. */
export function nomineeOf(nomination: Nomination, { units }: Pick<CheckedWorkbook, "units">): Nominee {
  const unit = nomination.unit?.name ?? shownText(nomination, "unit");
  return {
    name: nameOf(nomination, new UnitBook(units).find(shownText(nomination, "nominee"))),
    position: shownText(nomination, "position"),
    unit,
    achievement: shownText(nomination, "achievement"),
  };
}

function nameOf(nomination: Nomination, asUnit: Unit | null): string {
  const text = shownText(nomination, "nominee").normalize("NFC");
  if (nomination.subject === "individual") return properName(text)?.to ?? text;
  return asUnit !== null && fold(asUnit.name) === fold(text) ? asUnit.name : text;
}

/** "Nguyễn Văn An, Chuyên viên, Phòng Công nghệ thông tin", without repetitions. */
export function inOneLine({ name, position, unit }: Nominee): string {
  return [name, position, unit].filter((part, index, all) => part !== "" && all.indexOf(part) === index).join(", ");
}

/** The text of a cell without spaces around it. */
function shownText(nomination: Nomination, field: FieldId): string {
  return fitCell(
    nomination
      .cell(field)
      .text.trim()
      .replace(/[^\S\n]+/gu, " "),
  );
}
