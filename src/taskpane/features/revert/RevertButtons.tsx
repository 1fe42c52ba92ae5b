import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, use, useState, type JSX } from "react";
import type { ResultTexts } from "../../../locales/viResult";
import { HistoryContext, useOperations, usePaneTexts, useTexts, useValidation } from "../../app/contexts";
import { lazyPart } from "../../app/lazyPart";
import { focusRunButton } from "../../app/shell";
import type { Step } from "../../app/paneState";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { revertOperation, stepCells } from "./revertOperation";
import { OperationButton } from "../../result/OperationButton";

const RevertPanel = lazyPart(() => import(/* webpackChunkName: "revert" */ "./RevertPanel"));

/** Undo and redo, because not every Excel can undo what an add-in writes. Shows first what would change. */
export function RevertButtons(): JSX.Element | null {
  const styles = useStyles();
  const { revert } = useTexts(RESULT_TEXTS);
  const { count } = usePaneTexts();
  const { run } = useOperations();
  const { done, undone, isCut } = use(HistoryContext);
  const validation = useValidation();
  /** The step in the panel, and the button that gets the focus back. */
  const [shown, show] = useState<{ step: Step; button: HTMLElement } | null>(null);
  const sides = [
    ["undo", done.at(-1)],
    ["redo", undone.at(-1)],
  ] as const;
  const open = sides.find(([, step]) => step !== undefined && step === shown?.step);
  return (
    <>
      {isCut && (
        <Text size={200} className={styles.cut}>
          {revert.cut}
        </Text>
      )}
      {sides.map(
        ([direction, step]) =>
          step !== undefined && (
            <OperationButton
              key={direction}
              appearance="subtle"
              size="small"
              aria-expanded={step === open?.[1]}
              onClick={({ currentTarget }) => show(step === open?.[1] ? null : { step, button: currentTarget })}
            >
              {revert[direction].button(nameOf(step, revert, count))}
            </OperationButton>
          ),
      )}
      {shown !== null && open !== undefined && (
        <div className={styles.panel}>
          <Suspense>
            <RevertPanel
              step={shown.step}
              list={validation?.cells ?? null}
              words={revert[open[0]]}
              onRevert={() => {
                focusRunButton();
                run(revertOperation(shown.step, open[0]));
              }}
              onCancel={() => {
                show(null);
                shown.button.focus();
              }}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}

/** "lần kiểm tra", "sửa ô D7", "sửa 12 ô" */
function nameOf(step: Step, revert: ResultTexts["revert"], count: (count: number) => string): string {
  if (step.kind === "check") return revert.check;
  const cells = step.cells ?? stepCells(step, null).map(({ cell }) => cell);
  const [only = ""] = cells;
  return cells.length === 1 ? revert.cell(only) : revert.cells(count(cells.length));
}

const useStyles = makeStyles({
  panel: { flexBasis: "100%" },
  cut: { flexBasis: "100%", color: tokens.colorNeutralForeground3 },
});
