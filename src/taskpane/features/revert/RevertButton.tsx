import { Button, makeStyles } from "@fluentui/react-components";
import { Suspense, lazy, use, useMemo, useState, type JSX } from "react";
import { countCells } from "../../../core/cells/edits";
import type { ResultTexts } from "../../../locales/viResult";
import { LastStepContext, useOperations, useValidation } from "../../app/contexts";
import { focusRunButton } from "../../app/focus";
import type { LastStep } from "../../app/paneState";
import { usePaneTexts } from "../../app/paneTexts";
import { useResultTexts } from "../../result/useResultTexts";
import { revertOperation } from "./revertOperation";
import { stepCells } from "./stepCells";

const RevertPanel = lazy(() => import(/* webpackChunkName: "revert" */ "./RevertPanel"));

/** For when a run was not wanted: not every Excel undoes what an add-in writes. What would change is shown first. */
export function RevertButton(): JSX.Element | null {
  const styles = useStyles();
  const { revert } = useResultTexts();
  const { count } = usePaneTexts();
  const { activity, run } = useOperations();
  const lastStep = use(LastStepContext);
  const validation = useValidation();
  /** What is shown, and the button to which the focus goes back. */
  const [shown, show] = useState<{ step: LastStep; button: HTMLElement } | null>(null);
  const cells = useMemo(() => countCells(lastStep?.changes ?? []), [lastStep]);
  if (lastStep === null || cells === 0) return null;
  const words = lastStep.isUndone ? revert.redo : revert.undo;
  const isOpen = shown?.step === lastStep;
  const isBusy = activity.status === "running";
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        aria-expanded={isOpen}
        disabledFocusable={isBusy}
        onClick={({ currentTarget }) => show(isOpen ? null : { step: lastStep, button: currentTarget })}
      >
        {words.button(nameOf(lastStep, cells, revert, count))}
      </Button>
      {isOpen && (
        <div className={styles.panel}>
          <Suspense>
            <RevertPanel
              step={lastStep}
              list={validation?.cells ?? null}
              words={words}
              isBusy={isBusy}
              onRevert={() => {
                focusRunButton();
                run(revertOperation(lastStep));
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
function nameOf(
  step: LastStep,
  cells: number,
  revert: ResultTexts["revert"],
  count: (count: number) => string,
): string {
  if (step.kind === "check") return revert.check;
  const [only] = cells === 1 ? stepCells(step, null) : [];
  return only === undefined ? revert.cells(count(cells)) : revert.cell(only.cell);
}

const useStyles = makeStyles({ panel: { flexBasis: "100%" } });
