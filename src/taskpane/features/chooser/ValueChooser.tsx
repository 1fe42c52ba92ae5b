import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { type JSX, useMemo, useState } from "react";
import { questionsOfReport, type ValueQuestion } from "../../../core/mapping/valueQuestions";
import type { ValidationResult } from "../../../validateWorkbook";
import { focusRunButton } from "../../app/shell";
import { useOperations, usePaneTexts, useTexts } from "../../app/contexts";
import { Fold } from "../../result/Section";
import { otherNamesOperation } from "../remember/rememberOperations";
import { CHOOSER_TEXTS } from "../../../locales/chooser";
import type { OtherName } from "../../../core/plan/otherNames";
import { OperationButton } from "../../result/OperationButton";

/** The unknown names of awards and units that the Office can explain. */
export function useValueQuestions({ report, plan, unitList, readOnly }: ValidationResult): ValueQuestion[] {
  return useMemo(
    () => (plan === null || readOnly ? [] : questionsOfReport(report, plan, unitList)),
    [report, plan, unitList, readOnly],
  );
}

interface ChooserProps {
  questions: readonly ValueQuestion[];
  /** Whether it is open at first. */
  open: boolean;
}

/** For the Office: asks about all unknown names of awards and units. */
export function ValueChooser({ questions, open }: ChooserProps): JSX.Element | null {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { values } = useTexts(CHOOSER_TEXTS);
  const { run } = useOperations();
  const [answers, setAnswers] = useState<ValueAnswers>({});
  if (questions.length === 0) return null;
  const names = otherNamesOf(questions, answers);
  return (
    <Fold title={values.title(count(questions.length))} open={open}>
      <div className={styles.questions}>
        <Text size={200}>{values.lead}</Text>
        <ValueChoice questions={questions} answers={answers} onAnswer={setAnswers} />
        <OperationButton
          className={styles.button}
          isDisabled={names.length === 0}
          onClick={() => {
            focusRunButton();
            run(otherNamesOperation(names));
          }}
        >
          {values.save}
        </OperationButton>
      </div>
    </Fold>
  );
}

const useStyles = makeStyles({
  questions: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
    // A drop-down is never wider than the pane, however long its lines are.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  button: { alignSelf: "flex-start" },
});

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
  const { values } = useTexts(CHOOSER_TEXTS);
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
