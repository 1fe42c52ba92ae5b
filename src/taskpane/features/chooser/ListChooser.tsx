import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type JSX } from "react";
import { guessColumns } from "../../../core/mapping/guessColumns";
import { likeliestRow, likeliestSheet, listColumns, listRows } from "../../../core/mapping/listHeadings";
import type { ListSheet, ListSource } from "../../../core/mapping/listSource";
import { columnEntries } from "../../../core/mapping/memorySheet";
import { questionsOfList } from "../../../core/mapping/valueQuestions";
import { headingOf, REQUIRED, type FieldId } from "../../../core/nominations/fields";
import type { OtherName } from "../../../core/plan/otherNames";
import { mappingOperation } from "./mappingOperation";
import { focusRunButton } from "../../app/focus";
import { useOperations } from "../../app/contexts";
import { ColumnChoice } from "./ColumnChoice";
import { HeadingRowChoice } from "./HeadingRowChoice";
import { useChooserTexts } from "../featureTexts";
import { otherNamesOf, ValueChoice, type ValueAnswers } from "./ValueChoice";

/** Asks where the list is and what its columns are. Shows proposals with examples from the cells. */
export default function ListChooser({ source }: { source: ListSource }): JSX.Element | null {
  const styles = useStyles();
  const texts = useChooserTexts();
  const [sheet, setSheet] = useState(() => likeliestSheet(source));
  if (sheet === null) return null;
  return (
    <section className={styles.chooser}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {texts.title}
      </Text>
      <Text size={200}>{texts.lead}</Text>
      <Field label={texts.sheet}>
        <Select
          tabIndex={0}
          value={sheet.name}
          onChange={(_event, { value }) => setSheet(source.sheets.find(({ name }) => name === value) ?? sheet)}
        >
          {source.sheets.map(({ name, visible }) => (
            <option key={name} value={name}>
              {visible ? name : texts.hidden(name)}
            </option>
          ))}
        </Select>
      </Field>
      <SheetChooser key={sheet.name} sheet={sheet} source={source} />
    </section>
  );
}

/** The heading row of a sheet, then its columns. */
function SheetChooser({ sheet, source }: { sheet: ListSheet; source: ListSource }): JSX.Element | null {
  const styles = useStyles();
  const texts = useChooserTexts();
  const rows = listRows(sheet, source);
  const [row, setRow] = useState(() => likeliestRow(rows));
  const [choices, setChoices] = useState<ReadonlyMap<FieldId, number>>(() =>
    row === null ? new Map() : guessColumns(listColumns(row), source),
  );
  const [answers, setAnswers] = useState<ValueAnswers>({});
  const questions = useMemo(() => (row === null ? [] : questionsOfList(row, choices, source)), [row, choices, source]);
  if (row === null) return null;
  const columns = listColumns(row);
  return (
    <>
      <HeadingRowChoice
        rows={rows}
        chosen={rows.findIndex((item) => item.row === row.row && item.columns.first === row.columns.first)}
        onChoose={(index) => {
          const next = rows[index] ?? row;
          setRow(next);
          setChoices(guessColumns(listColumns(next), source));
        }}
      />
      <ColumnChoice row={row} columns={columns} choices={choices} source={source} onChoose={setChoices} />
      {questions.length > 0 && (
        <>
          <Text as="h3" size={300} weight="semibold" className={styles.heading}>
            {texts.values.step}
          </Text>
          <Text size={200}>{texts.values.lead}</Text>
          <ValueChoice questions={questions} answers={answers} onAnswer={setAnswers} />
        </>
      )}
      <SaveButton sheet={sheet.name} columns={columns} choices={choices} names={otherNamesOf(questions, answers)} />
    </>
  );
}

interface SaveProps {
  sheet: string;
  columns: ReturnType<typeof listColumns>;
  choices: ReadonlyMap<FieldId, number>;
  names: readonly OtherName[];
}

function SaveButton({ sheet, columns, choices, names }: SaveProps): JSX.Element {
  const styles = useStyles();
  const texts = useChooserTexts();
  const { activity, run } = useOperations();
  const reasonId = useId();
  const left = REQUIRED.filter((field) => !choices.has(field)).map(headingOf);
  return (
    <>
      {left.length > 0 && (
        <Text id={reasonId} size={200}>
          {texts.left(left.join("; "))}
        </Text>
      )}
      <Button
        className={styles.button}
        aria-describedby={left.length > 0 ? reasonId : undefined}
        disabledFocusable={left.length > 0 || activity.status === "running"}
        onClick={() => {
          focusRunButton();
          run(mappingOperation(columnEntries(columns, choices), { sheet, names }));
        }}
      >
        {texts.save}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  chooser: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    // A drop-down is never wider than the pane, however long its lines are.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  heading: { margin: 0 },
  button: { alignSelf: "flex-start" },
});
