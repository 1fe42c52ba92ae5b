import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type JSX } from "react";
import type { ListCells } from "../../../core/fixes/cellEdits";
import type { ResultTexts } from "../../../locales/viResult";
import type { Step } from "../../app/paneState";
import { usePaneTexts, useTexts } from "../../app/contexts";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { stepCells } from "./revertOperation";
import { OperationButton } from "../../result/OperationButton";

/** How many cells are listed one by one. */
const MAX_CELLS = 60;

interface Props {
  step: Step;
  /** The cells of the nominations; null = they were not read. */
  list: ListCells | null;
  words: ResultTexts["revert"]["undo"];
  onRevert: () => void;
  onCancel: () => void;
}

/** The cells that undoing changes, with their texts now and then, and the button that does it. */
export default function RevertPanel({ step, list, words, onRevert, onCancel }: Props): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { revert } = useTexts(RESULT_TEXTS);
  const cells = useMemo(() => stepCells(step, list), [step, list]);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <section ref={panel} className={styles.panel}>
      <Text block size={200}>
        {words.lead}
      </Text>
      <ul tabIndex={0} aria-label={revert.list} className={styles.cells}>
        {cells.slice(0, MAX_CELLS).map(({ sheet, cell, now, then }) => (
          <li key={`${sheet} ${cell}`}>
            <Text block size={200} weight="semibold">
              {revert.place(cell, sheet)}
            </Text>
            {now !== null && (
              <Text block size={200}>
                <del className={styles.now}>{now || revert.blank}</del>
              </Text>
            )}
            <Text block size={200}>
              <ins className={styles.then}>{then || revert.blank}</ins>
            </Text>
          </li>
        ))}
        {cells.length > MAX_CELLS && (
          <li>
            <Text size={200}>{revert.more(count(cells.length - MAX_CELLS))}</Text>
          </li>
        )}
      </ul>
      <div className={styles.buttons}>
        <OperationButton size="small" appearance="primary" onClick={onRevert}>
          {words.confirm}
        </OperationButton>
        <Button size="small" onClick={onCancel}>
          {revert.cancel}
        </Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginBottom: tokens.spacingVerticalS,
  },
  cells: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    maxHeight: "200px",
    overflowY: "auto",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  now: { color: tokens.colorNeutralForeground3, whiteSpace: "pre-wrap" },
  then: { textDecorationLine: "none", whiteSpace: "pre-wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
