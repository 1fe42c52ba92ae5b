import { SUBJECT_NAMES, type Subject } from "../plan/plan";
import { twoDigits } from "../text/twoDigits";
import type { ChosenRows } from "./chooseRows";

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
