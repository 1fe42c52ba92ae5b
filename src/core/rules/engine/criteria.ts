import { quote } from "../../text/formatText";
import type { CriterionReading, Nomination } from "../../nominations/nomination";
import type { Assessment } from "../../nominations/readings";

export const CRITERIA_CLAUSE = 'Mục "Đối tượng thi đua, khen thưởng", khoản 2';

/** The criteria of the nomination's own award and subject with a given assessment. */
export function applicable({ category, criteria }: Nomination, wanted: Assessment): readonly CriterionReading[] {
  if (category === null) return NONE;
  let found: CriterionReading[] | null = null;
  for (const reading of criteria) {
    if (reading.assessment === wanted && reading.criterion.award === category.code) (found ??= []).push(reading);
  }
  return found ?? NONE;
}

const NONE: readonly CriterionReading[] = [];

/** The clause that the award is based on, if the plan states one. */
export function clauseOf({ category }: Nomination): string {
  return category === null || category.source === "" ? CRITERIA_CLAUSE : category.source;
}

/** The criterion as named in a sentence: its text, or its code if the plan has no text. */
export function nameOf({ criterion }: CriterionReading): string {
  return quote(criterion.text === "" ? criterion.code : criterion.text);
}
