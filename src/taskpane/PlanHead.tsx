import type { JSX } from "react";
import type { Plan } from "../core/plan/plan";
import { usePaneTexts } from "./paneTexts";

/** Which plan and which stage; until the plan is known, where it comes from. */
export function PlanHead({ plan }: { plan: Plan | null }): JSX.Element {
  const { texts } = usePaneTexts();
  if (plan === null) return <span className="small quiet">{texts.plan.before}</span>;
  const stage = texts.plan.stage(texts.stages[plan.stage]);
  return (
    <>
      <strong>{texts.plan.of(plan.number, plan.year)}</strong>
      <span className="small quiet">{plan.source === "built-in" ? `${stage} · ${texts.plan.builtIn}` : stage}</span>
    </>
  );
}
