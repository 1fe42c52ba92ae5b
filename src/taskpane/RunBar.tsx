import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useId, type JSX } from "react";
import type { PaneState } from "./paneState";
import { usePaneTexts } from "./paneTexts";

const RunProgress = lazy(() => import(/* webpackChunkName: "result" */ "./result/RunProgress"));

/** The one primary button, the plan it goes by, and what is going on. The button keeps its focus from run to run. */
export function RunBar({ state, onRun }: { state: PaneState; onRun: () => void }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  const reasonId = useId();
  const running = state.status === "running";
  const reason = running ? texts.run.whyDisabled : state.status === "unavailable" ? texts.run.unavailable : null;
  const label = state.status === "idle" || state.status === "unavailable" ? texts.run.check : texts.run.again;
  return (
    <header className={styles.bar}>
      <PlanLine state={state} />
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={reason !== null}
        aria-describedby={reason === null ? undefined : reasonId}
        onClick={onRun}
      >
        {running ? texts.run.running : label}
      </Button>
      <div className={styles.progress}>
        {running && (
          <Suspense>
            <RunProgress />
          </Suspense>
        )}
      </div>
      {reason !== null && (
        <Text id={reasonId} size={200} className={styles.quiet}>
          {reason}
        </Text>
      )}
      {running && (
        <Text size={200} className={styles.later}>
          {texts.run.slow}
        </Text>
      )}
    </header>
  );
}

function PlanLine({ state }: { state: PaneState }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  const plan = planOf(state);
  const line = plan ? texts.plan.of(plan.number, plan.year, texts.stages[plan.stage]) : texts.plan.before;
  return (
    <div className={styles.plan}>
      <Text block size={200} className={styles.quiet}>
        {line}
      </Text>
      {plan?.source === "built-in" && (
        <Text block size={200} className={styles.quiet}>
          {texts.plan.builtIn}
        </Text>
      )}
    </div>
  );
}

function planOf(state: PaneState) {
  switch (state.status) {
    case "done":
      return state.validation.report.plan;
    case "running":
      return state.previous?.report.plan ?? null;
    case "stopped":
      return state.report.plan;
    default:
      return null;
  }
}

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // Excel's own button lies over the top right corner.
  plan: { minHeight: "32px", paddingRight: "34px", display: "flex", flexDirection: "column", justifyContent: "center" },
  button: { width: "100%" },
  progress: { height: "2px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  later: {
    color: tokens.colorNeutralForeground2,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "0.2s",
    animationDelay: "1.5s",
    animationFillMode: "both",
  },
});
