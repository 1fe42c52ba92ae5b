import { UNUSED } from "../nominations/mapping";
import type { MappingQuestion } from "./mappingOffer";

/** What a person answered to one question: the cell of the heading that is the column. */
export interface MappingAnswer {
  question: MappingQuestion;
  cell: string;
}

/** A heading of the nominations, and the column that it is from now on. */
export type MappingEntry = readonly [heading: string, column: string];

/** Of doubled columns the ones that were not chosen are not read from then on. */
export function entriesOf(answers: readonly MappingAnswer[]): MappingEntry[] {
  return answers.flatMap(({ question, cell }) =>
    question.choices.flatMap(({ cell: at, text }): MappingEntry[] => {
      if (at === cell) return [[text, question.heading]];
      return question.kind === "doubled" ? [[text, UNUSED]] : [];
    }),
  );
}
