import { Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { fixOfEdit, type CellEdit } from "../../../core/fixes/cellEdits";
import type { CellFix } from "../../../core/fixes/cellFixes";
import { useOperations, useTexts, useValidation } from "../../app/contexts";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { OperationButton } from "../../result/OperationButton";

interface Props {
  edit: CellEdit;
  /** The likely texts, which come first. */
  likely: readonly string[];
  onFix: (fix: CellFix) => void;
  /** Remembers the cell's text as another name of the chosen one; null = not offered. */
  onRemember: ((name: string) => void) | null;
}

/** Edits one cell: a choice, a date or a text. */
export function CellEditor({ edit, likely, onFix, onRemember }: Props): JSX.Element {
  const styles = useStyles();
  const { work, rows } = useTexts(RESULT_TEXTS);
  const list = useValidation()?.report.sheet;
  const { activity } = useOperations();
  const { input, current, sheet, cell, heading } = edit;
  const choices = input.kind === "choice" ? [...new Set([...likely, ...input.choices])] : [];
  const [draft, setDraft] = useState(input.kind === "choice" ? initialChoice(choices, current, likely) : current);
  const [isWrong, setWrong] = useState(false);
  const fix = fixOfEdit(edit, draft);
  const isNone = input.kind === "choice" && !choices.includes(draft);
  const submit = () => {
    if (fix !== null && !isNone) return onFix(fix);
    setWrong(input.kind === "date" && draft.trim() !== current.trim());
  };
  const change = (text: string) => {
    setDraft(text);
    setWrong(false);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (activity.status !== "running") submit();
      }}
    >
      <Field
        className={styles.field}
        size="small"
        label={work.field(heading, sheet === list ? cell : `${cell}, ${rows.sheet(sheet)}`)}
        {...(isWrong && { validationMessage: work.notADay })}
      >
        <CellControl kind={input.kind} choices={choices} value={draft} onChange={change} />
      </Field>
      {onRemember !== null && draft !== "" && (
        <OperationButton
          size="small"
          className={styles.button}
          title={work.otherNameHint}
          onClick={() => onRemember(draft)}
        >
          {work.otherName}
        </OperationButton>
      )}
      <OperationButton type="submit" size="small" className={styles.button}>
        {work.write}
      </OperationButton>
    </form>
  );
}

interface ControlProps {
  kind: CellEdit["input"]["kind"];
  choices: readonly string[];
  value: string;
  onChange: (text: string) => void;
}

/** The control for a kind of input. Gets its label from the field around it. */
function CellControl({ kind, choices, value, onChange }: ControlProps): JSX.Element {
  const styles = useStyles();
  const { work } = useTexts(RESULT_TEXTS);
  const control = { value, tabIndex: 0, className: styles.control };
  if (kind === "choice") {
    return (
      <Select {...control} onChange={(_, data) => onChange(data.value)}>
        {!choices.includes("") && <option value="">{work.choose}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice || work.clear}
          </option>
        ))}
      </Select>
    );
  }
  if (kind === "text") {
    return <Textarea {...control} rows={3} resize="vertical" onChange={(_, data) => onChange(data.value)} />;
  }
  return (
    <Input
      {...control}
      placeholder={kind === "line" ? undefined : work.expected[kind]}
      autoComplete="off"
      onChange={(_, data) => onChange(data.value)}
    />
  );
}

function initialChoice(choices: readonly string[], current: string, likely: readonly string[]): string {
  if (choices.length > 1 && choices.includes(current)) return current;
  return likely.length === 1 ? (likely[0] ?? "") : "";
}

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalXS },
  field: { flex: "1 1 150px", minWidth: 0 },
  control: { width: "100%", minWidth: 0 },
  button: { flexShrink: 0, minWidth: "auto" },
});
