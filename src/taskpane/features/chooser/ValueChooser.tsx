import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { questionsOfReport } from "../../../core/mapping/valueQuestions";
import type { ValidationResult } from "../../../validateWorkbook";
import { focusRunButton } from "../../app/focus";
import { useOperations } from "../../app/contexts";
import { usePaneTexts } from "../../app/paneTexts";
import { Fold } from "../../result/Fold";
import { otherNamesOperation } from "../remember/rememberOperations";
import { useChooserTexts } from "../featureTexts";
import { otherNamesOf, ValueChoice, type ValueAnswers } from "./ValueChoice";

/** For the Office: asks about all unknown names of awards and units. */
export function ValueChooser({ validation }: { validation: ValidationResult }): JSX.Element | null {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { values } = useChooserTexts();
  const { activity, run } = useOperations();
  const { report, plan, unitList } = validation;
  const questions = useMemo(
    () => (plan === null ? [] : questionsOfReport(report, plan, unitList)),
    [report, plan, unitList],
  );
  const [answers, setAnswers] = useState<ValueAnswers>({});
  if (questions.length === 0) return null;
  const names = otherNamesOf(questions, answers);
  return (
    <Fold title={values.title(count(questions.length))}>
      <div className={styles.questions}>
        <Text size={200}>{values.lead}</Text>
        <ValueChoice questions={questions} answers={answers} onAnswer={setAnswers} />
        <Button
          className={styles.button}
          disabledFocusable={names.length === 0 || activity.status === "running"}
          onClick={() => {
            focusRunButton();
            run(otherNamesOperation(names));
          }}
        >
          {values.save}
        </Button>
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
