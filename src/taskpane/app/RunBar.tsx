import { Suspense, useId, type JSX } from "react";
import { lazyPart } from "./lazyPart";
import { focusRunButton, RUN_BUTTON, ShellButton } from "./shell";
import type { PaneState } from "./paneState";
import { usePaneTexts } from "./contexts";
import type { Plan } from "../../core/plan/plan";

const RunProgress = lazyPart(() => import(/* webpackChunkName: "result" */ "../result/RunProgress"));

/**
 * The plan, the button that starts a check, and the progress. The button keeps its focus and position between checks.
 */
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
      <ShellButton
        appearance="primary"
        id={RUN_BUTTON}
        className="run-button"
        isDisabled={reason !== null}
        aria-describedby={reasonId}
        onClick={onRun}
      >
        {label ?? (validation === null ? texts.run.check : texts.run.again)}
      </ShellButton>
      <span id={reasonId} hidden>
        {reason}
      </span>
      {running === null || label === null ? (
        <div className="run-progress" />
      ) : (
        <Suspense fallback={<div className="run-progress" />}>
          <RunProgress running={running} label={label} onCancelled={focusRunButton} />
        </Suspense>
      )}
    </header>
  );
}

/** The plan and its stage; before the plan is known, where it will be read from. */
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
