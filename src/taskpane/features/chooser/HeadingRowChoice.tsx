import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type JSX } from "react";
import type { ListRow } from "../../../core/mapping/listHeadings";
import { useChooserTexts } from "../featureTexts";

interface Props {
  rows: readonly ListRow[];
  /** Index of the chosen row. */
  chosen: number;
  onChoose: (index: number) => void;
}

/** The rows as they are in the sheet, one line each, to choose the one with the headings. */
export function HeadingRowChoice({ rows, chosen, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useChooserTexts();
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

const useStyles = makeStyles({
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
