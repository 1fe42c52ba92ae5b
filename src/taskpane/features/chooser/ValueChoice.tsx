import { Field, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ValueQuestion } from "../../../core/mapping/valueQuestions";
import type { OtherName } from "../../../core/plan/otherNames";
import { usePaneTexts } from "../../app/paneTexts";
import { useChooserTexts } from "../../result/resultTexts";

/** The name that was chosen for a text, by the text's kind and itself. */
export type ValueAnswers = Readonly<Record<string, string>>;

const keyOf = ({ kind, text }: ValueQuestion): string => `${kind} ${text}`;

/** What is to be remembered. */
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

/** One question for each text. Nothing is chosen beforehand: what is remembered counts for everybody. */
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
