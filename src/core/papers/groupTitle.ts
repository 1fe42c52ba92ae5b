import { SUBJECT_NAMES, type Award } from "../plan/plan";

/** "II. Giấy khen … – Cá nhân (02)" */
export function groupTitle(ordinal: string, { name, subject }: Award, count: number): string {
  return `${ordinal}. ${name} – ${SUBJECT_NAMES[subject]} (${String(count).padStart(2, "0")})`;
}
