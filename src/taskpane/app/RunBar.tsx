import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useId, useEffect, useState, type JSX } from "react";
import { RUN_BUTTON, focusRunButton } from "./focus";
import type { PaneState, Activity } from "./paneState";
import { usePaneTexts } from "./paneTexts";
import type { Plan } from "../../core/plan/plan";

const RunProgress = lazy(() => import(/* webpackChunkName: "result" */ "../result/RunProgress"));

/** The plan, the one primary button, and what is going on. The button keeps its focus and its place from run to run. */
export function RunBar({ state, onRun }: { state: PaneState; onRun: () => void }): JSX.Element {
  const { texts } = usePaneTexts();
  const { activity, validation, overview } = state;
  const reasonId = useId();
  const running = activity.status === "running" ? activity : null;
  const reason = running ? texts.run.whyDisabled : activity.status === "unavailable" ? texts.run.unavailable : null;
  const label = running && texts.operations[running.operation].running;
  return (
    <header className={validation === null ? "run" : "run run-answered"}>
      <div className="run-plan">
        <PlanHead plan={validation?.plan ?? overview?.plan ?? null} />
      </div>
      <Button
        appearance="primary"
        id={RUN_BUTTON}
        className="run-button"
        disabledFocusable={reason !== null}
        aria-describedby={reasonId}
        onClick={onRun}
      >
        {label ?? (validation === null ? texts.run.check : texts.run.again)}
      </Button>
      <span id={reasonId} hidden>
        {reason}
      </span>
      <div className="run-progress">
        {label !== null && (
          <Suspense>
            <RunProgress label={label} done={running?.progress?.done ?? null} />
          </Suspense>
        )}
      </div>
      {running && <Waiting running={running} onCancelled={focusRunButton} />}
    </header>
  );
}

/** Which plan and which stage; until the plan is known, where it comes from. */
function PlanHead({ plan }: { plan: Plan | null }): JSX.Element {
  const { texts } = usePaneTexts();
  if (plan === null) return <span className="small quiet">{texts.plan.before}</span>;
  const stage = texts.plan.stage(texts.stages[plan.stage]);
  return (
    <>
      <strong>{texts.plan.name(plan.number, plan.year)}</strong>
      <span className="small quiet">{plan.source === "built-in" ? `${stage} · ${texts.plan.builtIn}` : stage}</span>
    </>
  );
}

interface Props {
  running: Extract<Activity, { status: "running" }>;
  /** The button that had the focus goes away. */
  onCancelled: () => void;
}

/** What goes on in an operation that takes its time, with a way out of it. A short one moves nothing. */
function Waiting({ running: { progress, cancel }, onCancelled }: Props): JSX.Element | null {
  const { run } = usePaneTexts().texts;
  const takesTime = useAfter(1_000);
  const done = progress?.done ?? null;
  const mayWaitForCell = useAfter(1_500) && done === null && progress?.phase !== "checking";
  if (!takesTime) return null;
  const phase = progress === null ? "" : run.phases[progress.phase];
  const part = done === null ? phase : `${phase} · ${Math.round(done * 100)}%`;
  return (
    <>
      <div className="run-waiting small">
        <span>{cancel === null ? run.stopping : part}</span>
        {cancel !== null && (
          <Button
            size="small"
            onClick={() => {
              cancel();
              onCancelled();
            }}
          >
            {run.cancel}
          </Button>
        )}
      </div>
      {mayWaitForCell && <p className="small quiet">{run.slow}</p>}
    </>
  );
}

function useAfter(milliseconds: number): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isAfter;
}
