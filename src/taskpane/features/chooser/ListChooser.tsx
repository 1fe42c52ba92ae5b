import { Field, makeStyles, Radio, RadioGroup, Select, Text, tokens } from "@fluentui/react-components";
import { type JSX, useEffect, useId, useMemo, useRef, useState } from "react";
import { guessColumns } from "../../../core/mapping/guessColumns";
import { likeliestRow, likeliestSheet, listColumns, type ListRow, listRows } from "../../../core/mapping/listHeadings";
import type { ListSheet, ListSource } from "../../../core/mapping/listSource";
import { columnEntries } from "../../../core/mapping/memorySheet";
import { questionsOfList } from "../../../core/mapping/valueQuestions";
import { type FieldId, headingOf, REQUIRED } from "../../../core/nominations/fields";
import type { OtherName } from "../../../core/plan/otherNames";
import { mappingOperation } from "../remember/rememberOperations";
import { focusRunButton } from "../../app/shell";
import { useOperations, useTexts } from "../../app/contexts";
import { ColumnChoice } from "./ColumnChoice";
import { CHOOSER_TEXTS } from "../../../locales/chooser";
import { otherNamesOf, type ValueAnswers, ValueChoice } from "./ValueChooser";
import { OperationButton } from "../../result/OperationButton";

/** Asks where the list is and what its columns are. Shows proposals with examples from the cells. */
export default function ListChooser({ source }: { source: ListSource }): JSX.Element | null {
  const styles = useStyles();
  const texts = useTexts(CHOOSER_TEXTS);
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
  const texts = useTexts(CHOOSER_TEXTS);
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
  const texts = useTexts(CHOOSER_TEXTS);
  const { run } = useOperations();
  const reasonId = useId();
  const missing = REQUIRED.filter((field) => !choices.has(field)).map(headingOf);
  return (
    <>
      {missing.length > 0 && (
        <Text id={reasonId} size={200}>
          {texts.left(missing.join("; "))}
        </Text>
      )}
      <OperationButton
        className={styles.button}
        aria-describedby={missing.length > 0 ? reasonId : undefined}
        isDisabled={missing.length > 0}
        onClick={() => {
          focusRunButton();
          run(mappingOperation(columnEntries(columns, choices), { sheet, names }));
        }}
      >
        {texts.save}
      </OperationButton>
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

interface HeadingRowProps {
  rows: readonly ListRow[];
  /** Index of the chosen row. */
  chosen: number;
  onChoose: (index: number) => void;
}

/** The rows as they are in the sheet, one line each, to choose the one with the headings. */
function HeadingRowChoice({ rows, chosen, onChoose }: HeadingRowProps): JSX.Element {
  const styles = useHeadingRowStyles();
  const texts = useTexts(CHOOSER_TEXTS);
  const choice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only the list scrolls, never the pane.
    const list = choice.current?.querySelector("[role=radiogroup]");
    const row = list?.querySelector<HTMLElement>("input:checked")?.parentElement;
    if (list && row) list.scrollTop = row.offsetTop - list.clientHeight / 3;
  }, []);
  return (
    <div ref={choice}>
      <Field label={texts.row} hint={texts.rowHint}>
        <RadioGroup
          className={styles.list}
          value={String(chosen)}
          onChange={(_event, { value }) => onChoose(Number(value))}
        >
          {rows.map(({ row, columns, headings }, index) => (
            <Radio
              key={`${row} ${columns.first}`}
              value={String(index)}
              className={styles.row}
              label={{
                className: styles.label,
                children: (
                  <>
                    <b>{texts.rowNumber(row + 1)}</b>{" "}
                    {headings.map(({ text }) => text.replace(/\s+/gu, " ")).join(" | ")}
                  </>
                ),
              }}
            />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

const useHeadingRowStyles = makeStyles({
  list: {
    position: "relative",
    display: "block",
    maxHeight: "176px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: { display: "flex" },
  label: { minWidth: 0, flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});
