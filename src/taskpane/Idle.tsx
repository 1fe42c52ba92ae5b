import { Suspense, lazy, type JSX } from "react";
import type { Overview } from "../core/overview";
import { CreateSheetsOffer } from "./actions/CreateSheetsOffer";
import { Deadlines } from "./Deadlines";
import { Notice } from "./Notice";
import { usePaneTexts } from "./paneTexts";

const PlanFaults = lazy(() => import(/* webpackChunkName: "result" */ "./result/PlanFaults"));

interface Props {
  overview: Overview | null;
  /** "h2" below what has just failed. */
  heading?: "h1" | "h2";
}

/** First sight: what the workbook tells, what the button does, and what it never does. */
export function Idle({ overview, heading = "h1" }: Props): JSX.Element {
  const { idle } = usePaneTexts().texts;
  const Heading = heading;
  return (
    <div className="idle">
      {overview !== null && <FirstSight overview={overview} />}
      <section>
        <Heading className="idle-heading">{idle.title}</Heading>
        <ol className="steps">
          {idle.steps.map((step, at) => (
            <li key={step}>
              <span aria-hidden>{at + 1}</span>
              {step}
            </li>
          ))}
        </ol>
      </section>
      {overview !== null && overview.nominations !== "none" && overview.lacksTables && <CreateSheetsOffer />}
    </div>
  );
}

function FirstSight({ overview: { plan, faults, nominations, readOnly } }: { overview: Overview }): JSX.Element {
  const { workbook } = usePaneTexts().texts;
  return (
    <>
      {readOnly && (
        <Notice intent="warning" title={workbook.readOnly}>
          <p>{workbook.readOnlyNext}</p>
        </Notice>
      )}
      {nominations === "none" && (
        <Notice intent="info" title={workbook.none}>
          <p>{workbook.noneNext}</p>
          <CreateSheetsOffer />
        </Notice>
      )}
      {faults.length > 0 && (
        <Suspense>
          <PlanFaults faults={faults} />
        </Suspense>
      )}
      {plan !== null && <Deadlines plan={plan} />}
    </>
  );
}
