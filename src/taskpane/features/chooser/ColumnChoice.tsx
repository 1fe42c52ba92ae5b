import { Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { guessColumns, likeliestFirst } from "../../../core/mapping/guessColumns";
import {
  type ListColumn,
  listColumns,
  type ListRow,
  repeatedColumns,
  unnamedColumns,
} from "../../../core/mapping/listHeadings";
import type { ListSource } from "../../../core/mapping/listSource";
import { criterionField, FIELDS, headingOf, OWN, REQUIRED, type FieldId } from "../../../core/nominations/fields";
import type { Plan } from "../../../core/plan/plan";
import { columnLetters } from "../../../core/cells/snapshot";
import { CHOOSER_TEXTS, type ChooserTexts } from "../../../locales/chooser";
import { Fold } from "../../result/Section";
import { useTexts } from "../../app/contexts";

interface Props {
  row: ListRow;
  columns: readonly ListColumn[];
  choices: ReadonlyMap<FieldId, number>;
  source: ListSource;
  onChoose: (choices: ReadonlyMap<FieldId, number>) => void;
}

/**
 * One question for each column that the add-in reads: the four required ones, those with a proposal, and the others in
 * a part that can be opened.
 */
export function ColumnChoice({ row, columns, choices, source, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(CHOOSER_TEXTS);
  const proposed = useMemo(() => guessColumns(listColumns(row), source), [row, source]);
  const others = otherFields(source.plan);
  const questions = (fields: readonly FieldId[], isRequired: boolean) =>
    fields.map((field) => (
      <ColumnQuestion
        key={field}
        field={field}
        columns={likeliestFirst(columns, field, source)}
        choices={choices}
        isRequired={isRequired}
        onChoose={(column) => onChoose(withChoice(choices, field, column))}
      />
    ));
  return (
    <>
      <Text as="h3" size={300} weight="semibold" className={styles.heading}>
        {texts.columns}
      </Text>
      {questions(REQUIRED, true)}
      {questions(
        others.filter((field) => proposed.has(field)),
        false,
      )}
      <Fold title={texts.others}>
        <div className={styles.others}>
          {questions(
            others.filter((field) => !proposed.has(field)),
            false,
          )}
        </div>
      </Fold>
      <LeftOut row={row} columns={columns} />
    </>
  );
}

function withChoice(choices: ReadonlyMap<FieldId, number>, field: FieldId, column: number | null) {
  const next = new Map(choices);
  if (column === null) next.delete(field);
  else next.set(field, column);
  return next;
}

function otherFields({ criteria }: Plan): FieldId[] {
  const leftOut: readonly FieldId[] = [...REQUIRED, ...OWN, "ordinal"];
  return [...FIELDS.filter((field) => !leftOut.includes(field)), ...criteria.map(({ code }) => criterionField(code))];
}

interface QuestionProps extends Pick<Props, "columns" | "choices"> {
  field: FieldId;
  isRequired: boolean;
  onChoose: (column: number | null) => void;
}

function ColumnQuestion({ field, columns, choices, isRequired, onChoose }: QuestionProps): JSX.Element {
  const texts = useTexts(CHOOSER_TEXTS);
  const chosen = columns.find(({ column }) => column === choices.get(field));
  const taken = [...choices.values()];
  const hint = chosen === undefined ? null : hintOf(chosen, texts);
  return (
    <Field label={headingOf(field)} required={isRequired} hint={hint}>
      <Select
        tabIndex={0}
        value={chosen === undefined ? "" : String(chosen.column)}
        onChange={(_event, { value }) => onChoose(value === "" ? null : Number(value))}
      >
        <option value="">{isRequired ? texts.choose : texts.unused}</option>
        {columns
          .filter(({ isChoosable }) => isChoosable)
          .map(({ column, text, examples }) => (
            <option key={column} value={column} disabled={column !== chosen?.column && taken.includes(column)}>
              {texts.column(columnLetters(column), cut(40)(text), examples.map(cut(24)).join("; "))}
            </option>
          ))}
      </Select>
    </Field>
  );
}

function hintOf({ examples }: ListColumn, texts: ChooserTexts): string {
  return examples.length === 0 ? texts.empty : texts.examples(examples.map(cut(40)).join("; "));
}

const cut = (most: number) => (text: string) => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

/** Columns that can't be chosen, and what to do about it. */
function LeftOut({ row, columns }: Pick<Props, "row" | "columns">): JSX.Element {
  const texts = useTexts(CHOOSER_TEXTS);
  const unnamed = unnamedColumns(row);
  const lettersOf = (list: readonly number[]) => list.map(columnLetters).join(", ");
  return (
    <>
      {unnamed.length > 0 && <Text size={200}>{texts.unnamed(lettersOf(unnamed), row.lastRow + 1)}</Text>}
      {repeatedColumns(columns).map((group) => (
        <Text key={group[0]?.column} size={200}>
          {texts.repeated(lettersOf(group.map(({ column }) => column)), group[0]?.text ?? "")}
        </Text>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  others: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
});
