import { date, filled, state, text } from "./access";
import { criterionField } from "./headings";
import { criterionMeaning, fold, yesNo } from "./text";
import type { Context, Nomination } from "./types";

/** What is compared of a nomination to see whether it is still the one that was decided on. */
export const partNames = [
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
export type Parts = Record<(typeof partNames)[number], string>;

type Read = Omit<Nomination, "decision" | "idCopied" | "held" | "id" | "listRow" | "parts">;

export function partsOf(plan: Context["plan"], date1904: boolean, nomination: Read): Parts {
  // Only its own rule reads an error; here it counts as blank.
  const folded = (field: string) => (state(nomination, field) === "error" ? "" : fold(text(nomination, field)));
  const answer = (field: string) => {
    const meaning = yesNo(text(nomination, field));
    return meaning === "other" ? folded(field) : meaning;
  };
  const criteria = plan.criteria.map(({ code }) => {
    const field = criterionField(code);
    const meaning = filled(nomination, field) ? criterionMeaning(text(nomination, field)) : "blank";
    return meaning === "blank" ? "" : `${fold(code)} ${meaning === "unreadable" ? folded(field) : meaning}`;
  });
  return {
    award: fold(nomination.planAward?.code ?? nomination.award ?? folded("award")),
    subject: nomination.subject ?? folded("subject"),
    nominee: folded("nominee"),
    position: folded("position"),
    unit: nomination.unitKey ?? folded("unit"),
    proposedOn: String(date({ date1904 }, nomination, "proposedOn") ?? folded("proposedOn")),
    criteria: criteria.filter((item) => item !== "").join("; "),
    achievement: folded("achievement"),
    report: answer("report"),
    // Any other text means yes, and is no reference.
    discipline: yesNo(text(nomination, "discipline")) === "no" ? "no" : "yes",
  };
}

export const differ = (item: Parts, other: Parts): boolean => partNames.some((name) => item[name] !== other[name]);
