import { SUBJECT_NAMES, lastGoodDay, type Subject, type Award, type Plan } from "../plan/plan";
import { twoDigits, fitCell } from "../text/formatText";
import type { ChosenRows } from "./chooseRows";
import type { FieldId } from "../nominations/fields";
import type { Nomination } from "../nominations/nomination";
import { formatDay, type Day } from "../calendar/day";

const SUBJECTS: readonly Subject[] = ["collective", "individual"];

/** "02 tập thể, 28 cá nhân"; who is not there is not counted. */
export function countInWords(groups: ChosenRows["groups"]): string {
  const counts = SUBJECTS.map((subject) => ({
    name: SUBJECT_NAMES[subject].toLowerCase(),
    count: groups.reduce((sum, group) => sum + (group.award.subject === subject ? group.nominations.length : 0), 0),
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${twoDigits(count)} ${name}`)
    .join(", ");
}

/** "II. Giấy khen … – Cá nhân (02)"; with the quota where there are more. */
export function groupTitle(ordinal: string, award: Award, count: number): string {
  const { name, subject } = award;
  return `${ordinal}. ${name} – ${SUBJECT_NAMES[subject]} (${twoDigits(count)}${quotaNote(award, count)})`;
}

/** ", chỉ tiêu 02" where there are more than the Director may choose; else "". */
export function quotaNote({ quota }: Award, count: number): string {
  return quota === null || count <= quota ? "" : `, chỉ tiêu ${twoDigits(quota)}`;
}

/** A cell as a document shows it: without the spaces around it. */
export function shownText(nomination: Nomination, field: FieldId): string {
  return fitCell(
    nomination
      .cell(field)
      .text.trim()
      .replace(/[^\S\n]+/gu, " "),
  );
}

/** By when a unit is to answer. */
export function untilWhen({ proposalDeadline, proposalInclusive }: Plan, today: Day): string {
  const last = lastGoodDay(proposalDeadline, proposalInclusive);
  if (today <= last) return `Đề nghị đơn vị hoàn thiện, gửi lại Văn phòng chậm nhất ngày ${formatDay(last)}.`;
  return `Thời hạn đề nghị khen thưởng đã hết ngày ${formatDay(last)}; đề nghị đơn vị khẩn trương hoàn thiện, gửi lại Văn phòng.`;
}
