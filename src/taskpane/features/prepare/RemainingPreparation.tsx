import { Suspense, type JSX } from "react";
import type { Overview } from "../../../core/overview";
import { isUnprepared } from "../../../core/preparation";
import { lazyPart } from "../../app/lazyPart";

const Preparation = lazyPart(() => import(/* webpackChunkName: "prepare" */ "./Preparation"));

/**
 * After a check, the steps of preparation as long as the Office has something left to do. There is a list of
 * nominations, so that step is done, whatever their sheet is called.
 */
export function RemainingPreparation({ overview }: { overview: Overview | null }): JSX.Element | null {
  if (overview === null || !isUnprepared(overview.preparation)) return null;
  const steps = overview.preparation.map((step) => (step.step === "nominations" ? { ...step, isDone: true } : step));
  return (
    <Suspense>
      <Preparation steps={steps} lacksSheets={overview.lacksTables} />
    </Suspense>
  );
}
