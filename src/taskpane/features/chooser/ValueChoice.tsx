import { Field, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ValueQuestion } from "../../../core/mapping/valueQuestions";
import type { OtherName } from "../../../core/plan/otherNames";
import { usePaneTexts } from "../../app/paneTexts";
import { useChooserTexts } from "../featureTexts";

/** The names that were chosen, by the kind and the text of the question. */
export type ValueAnswers = Readonly<Record<string, string>>;

const keyOf = ({ kind, text }: ValueQuestion): string => `${kind} ${text}`;

/** The names to remember. */
export function otherNamesOf(questions: readonly ValueQuestion[], answers: ValueAnswers): OtherName[] {
  return questions.flatMap((question) => {
    const name = answers[keyOf(question)] ?? "";
    return name === "" ? [] : [{ kind: question.kind, name, other: question.text }];
  });
}

interface Props {
  questions: readonly ValueQuestion[];
  answers: ValueAnswers;
  onAnswer: (answers: ValueAnswers) => void;
}

/** One question for each text. Nothing is preselected: what is remembered applies to everybody. */
export function ValueChoice({ questions, answers, onAnswer }: Props): JSX.Element {
  const { count } = usePaneTexts();
  const { values } = useChooserTexts();
  return (
    <>
      {questions.map((question) => {
        const key = keyOf(question);
        const { kind, text, rows, names } = question;
        return (
          <Field key={key} label={values.which[kind](text, count(rows))}>
            <Select
              tabIndex={0}
              value={answers[key] ?? ""}
              onChange={(_event, { value }) => onAnswer({ ...answers, [key]: value })}
            >
              <option value="">{values.none}</option>
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </>
  );
}
