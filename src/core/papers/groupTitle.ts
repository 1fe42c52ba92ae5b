import { SUBJECT_NAMES, type Award } from "../plan/plan";
import { twoDigits } from "../text/twoDigits";
import { quotaNote } from "./quotaNote";

/** "II. Giấy khen … – Cá nhân (02)"; with the quota where there are more. */
export function groupTitle(ordinal: string, award: Award, count: number): string {
  const { name, subject } = award;
  return `${ordinal}. ${name} – ${SUBJECT_NAMES[subject]} (${twoDigits(count)}${quotaNote(award, count)})`;
}
