import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ValidationResult } from "../../../validateWorkbook";
import { useOperations, usePaneTexts, useTexts } from "../../app/contexts";
import type { Operation } from "../../app/runOperation";
import { Fold } from "../../result/Section";
import { rowsOfUnit, unitKeys } from "../../result/rowFilter";
import { workOn, type Work, type Worker } from "../../result/work";
import { GUIDANCE_TEXTS } from "../../../locales/guidance";
import { MARK, SHOW_ALL_ROWS, showRowsOperation, UNMARK } from "./guidanceOperations";
import { OperationButton } from "../../result/OperationButton";

interface Props {
  worker: Worker;
  work: Work;
  /** Folded name of the unit whose nominations are shown; null = all units. */
  unit: string | null;
}

/** Filters rows and marks cells on the sheet. A click removes both again; formats and other people's filters stay. */
export function SheetHelp({ worker, work, unit }: Props): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const words = useTexts(GUIDANCE_TEXTS);
  const { run } = useOperations();
  const rowsOf = (validation: ValidationResult) => {
    const { rows } = validation.report;
    return unit === null ? rows : rowsOfUnit(rows, unitKeys(validation.unitNames), unit);
  };
  // On the sheet the Office sees the units' work too.
  const toCorrect = ({ rows }: Work) =>
    rows.flatMap(({ row, todo, waiting }) => {
      const isOpen = todo.length > 0 || waiting.some(({ duty }) => worker === "office" && duty === "unit");
      return row === null || !isOpen ? [] : [row];
    });
  const todoOf = (validation: ValidationResult) => toCorrect(workOn(validation.report, rowsOf(validation), worker));
  const todo = toCorrect(work).length;
  const button = (label: string, operation: Operation) => (
    <OperationButton size="small" onClick={() => run(operation)}>
      {label}
    </OperationButton>
  );
  return (
    <Fold title={words.title}>
      <div className={styles.help}>
        {unit !== null && button(words.unit, showRowsOperation(rowsOf))}
        {todo > 0 && button(words.todo(count(todo)), showRowsOperation(todoOf))}
        {button(words.all, SHOW_ALL_ROWS)}
        {button(words.mark, MARK)}
        {button(words.unmark, UNMARK)}
        <Text size={200}>{words.shared}</Text>
      </div>
    </Fold>
  );
}

const useStyles = makeStyles({
  help: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
});
