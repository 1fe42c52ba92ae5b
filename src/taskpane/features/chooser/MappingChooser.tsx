import { Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { MappingOffer, MappingQuestion } from "../../../core/mapping/mappingOffer";
import { entriesOf } from "../../../core/mapping/memorySheet";
import { focusRunButton } from "../../app/shell";
import { useOperations, useTexts } from "../../app/contexts";
import { mappingOperation } from "../remember/rememberOperations";
import { CHOOSER_TEXTS } from "../../../locales/chooser";
import { OperationButton } from "../../result/OperationButton";

/** Asks which column is which. Nothing is preselected: a wrong guess would judge people by the wrong column. */
export function MappingChooser({ offer: { questions, sheet, table } }: { offer: MappingOffer }): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(CHOOSER_TEXTS);
  const { run } = useOperations();
  const [cells, setCells] = useState<Readonly<Record<string, string>>>({});
  const answers = questions.flatMap((question) => {
    const cell = cells[question.heading] ?? "";
    return cell === "" ? [] : [{ question, cell }];
  });
  return (
    <section className={styles.chooser}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {texts.questions.title}
      </Text>
      {table !== undefined && <Text size={200}>{texts.questions.table(table, sheet)}</Text>}
      <Text size={200}>{texts.lead}</Text>
      {questions.map((question) => (
        <Question
          key={question.heading}
          question={question}
          cell={cells[question.heading] ?? ""}
          taken={answers.map(({ cell }) => cell)}
          onChoose={(cell) => setCells({ ...cells, [question.heading]: cell })}
        />
      ))}
      <OperationButton
        className={styles.button}
        isDisabled={answers.length === 0}
        onClick={() => {
          focusRunButton();
          run(mappingOperation(entriesOf(answers)));
        }}
      >
        {texts.save}
      </OperationButton>
    </section>
  );
}

interface QuestionProps {
  question: MappingQuestion;
  /** "" = not answered */
  cell: string;
  /** The columns that are chosen for other headings. */
  taken: readonly string[];
  onChoose: (cell: string) => void;
}

function Question({ question: { heading, choices }, cell, taken, onChoose }: QuestionProps): JSX.Element {
  const texts = useTexts(CHOOSER_TEXTS);
  return (
    <Field label={texts.questions.which(heading)}>
      <Select tabIndex={0} value={cell} onChange={(_event, { value }) => onChoose(value)}>
        <option value="">{texts.questions.none}</option>
        {choices.map((choice) => (
          <option key={choice.cell} value={choice.cell} disabled={choice.cell !== cell && taken.includes(choice.cell)}>
            {texts.questions.choice(choice.cell, choice.text.replace(/\s+/gu, " "))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  chooser: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  button: { alignSelf: "flex-start" },
});
