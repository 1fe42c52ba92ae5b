import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useId, type JSX } from "react";
import type { PaneState } from "./paneState";
import { usePaneTexts } from "./paneTexts";

const RunProgress = lazy(() => import(/* webpackChunkName: "result" */ "./result/RunProgress"));

/** The one primary button, the plan it goes by, and what is going on. The button keeps its focus from run to run. */
export function RunBar({ state, onRun }: { state: PaneState; onRun: () => void }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  const lineId = useId();
  const { activity, validation } = state;
  const running = activity.status === "running";
  const reason = running ? texts.run.whyDisabled : activity.status === "unavailable" ? texts.run.unavailable : null;
  const label = validation === null ? texts.run.check : texts.run.again;
  return (
    <header className={styles.bar}>
      <div className={styles.line} id={lineId}>
        {reason === null ? <PlanLine state={state} /> : <Text size={200}>{reason}</Text>}
      </div>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={reason !== null}
        aria-describedby={lineId}
        onClick={onRun}
      >
        {running ? texts.operations[activity.operation].running : label}
      </Button>
      <div className={styles.progress}>
        {running && (
          <Suspense>
            <RunProgress label={texts.operations[activity.operation].running} done={activity.progress?.done ?? null} />
          </Suspense>
        )}
      </div>
      {running && (
        <Text size={200} className={styles.later}>
          {texts.run.slow}
        </Text>
      )}
    </header>
  );
}

function PlanLine({ state }: { state: PaneState }): JSX.Element {
  const { texts } = usePaneTexts();
  const plan = state.validation?.report.plan ?? null;
  const line = plan ? texts.plan.of(plan.number, plan.year, texts.stages[plan.stage]) : texts.plan.before;
  return (
    <>
      <Text size={200}>{line}</Text>
      {plan?.source === "built-in" && <Text size={200}>{texts.plan.builtIn}</Text>}
    </>
  );
}

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    minHeight: "32px",
    // Excel's own button lies over the top right corner.
    paddingRight: "34px",
    color: tokens.colorNeutralForeground3,
  },
  button: { width: "100%" },
  progress: { height: "2px" },
  // Takes no room until it is needed, so that a short run moves nothing.
  later: {
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
    animationName: { from: { maxHeight: 0, opacity: 0 }, to: { maxHeight: "48px", opacity: 1 } },
    animationDuration: "0.2s",
    animationDelay: "1.5s",
    animationFillMode: "both",
  },
});
