import { Suspense, type JSX } from "react";
import type { Overview } from "../../core/overview";
import { isUnprepared } from "../../core/preparation";
import { lazyPart } from "./lazyPart";
import { Notice } from "./shell";
import { usePaneTexts, type PaneTexts } from "./contexts";
import { formatDay, type Day } from "../../core/calendar/day";
import { lastDayInTime, type Plan } from "../../core/plan/plan";
import { useToday } from "./useToday";

const Preparation = lazyPart(() => import(/* webpackChunkName: "prepare" */ "../features/prepare/Preparation"));
const PlanFaults = lazyPart(async () => {
  const { PlanFaults: faults } = await import(/* webpackChunkName: "result" */ "../result/StoppedView");
  return { default: faults };
});

interface Props {
  overview: Overview | null;
  /** "h2" below a failure. */
  heading?: "h1" | "h2";
}

/** The first screen: the overview of the workbook, what the button does, and what it never does. */
export function StartScreen({ overview, heading = "h1" }: Props): JSX.Element {
  const { idle } = usePaneTexts().texts;
  const Heading = heading;
  return (
    <div className="idle">
      {overview !== null && <WorkbookOverview overview={overview} />}
      {isPreparing(overview) && <Prepare overview={overview} />}
      {hasDeadlines(overview) && <Deadlines plan={overview.plan} />}
      <section>
        <Heading className="idle-heading">{idle.title}</Heading>
        <ol className="steps">
          {idle.steps.map((step, index) => (
            <li key={step}>
              <span aria-hidden>{index + 1}</span>
              {step}
            </li>
          ))}
        </ol>
      </section>
      {overview !== null && !isPreparing(overview) && <Prepare overview={overview} />}
    </div>
  );
}

/** The Office is preparing: there is nothing to check yet, or its tables exist. Others see the button first. */
const isPreparing = (overview: Overview | null): overview is Overview =>
  overview !== null && (overview.nominations === "none" || !overview.lacksTables);

/** The built-in plan's deadlines do not apply to a workbook without nominations. */
const hasDeadlines = (overview: Overview | null): overview is Overview & { plan: Plan } =>
  overview !== null &&
  overview.plan !== null &&
  (overview.nominations !== "none" || overview.plan.source === "workbook");

/** For the Office, while there is something left to prepare. */
function Prepare({
  overview: { preparation, nominations, lacksTables, checkedRows },
}: {
  overview: Overview;
}): JSX.Element | null {
  const { workbook } = usePaneTexts().texts;
  const lacksSheets = lacksTables || nominations === "none";
  if (!lacksSheets && !isUnprepared(preparation)) return checkedRows === null ? <p>{workbook.ready}</p> : null;
  return (
    <Suspense>
      <Preparation steps={preparation} lacksSheets={lacksSheets} />
    </Suspense>
  );
}

function WorkbookOverview({ overview }: { overview: Overview }): JSX.Element {
  const { workbook } = usePaneTexts().texts;
  const { faults, nominations, readOnly } = overview;
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
        </Notice>
      )}
      {faults.length > 0 && (
        <Suspense>
          <PlanFaults faults={faults} />
        </Suspense>
      )}
    </>
  );
}

/** The plan's two deadlines, with the days left to each. */
function Deadlines({ plan }: { plan: Plan }): JSX.Element {
  const { deadlines } = usePaneTexts().texts;
  return (
    <section>
      <h2 className="idle-heading">{deadlines.title}</h2>
      <dl className="deadlines">
        <Deadline
          label={deadlines.registration}
          day={plan.registrationDeadline}
          included={plan.registrationInclusive}
        />
        <Deadline label={deadlines.proposal} day={plan.proposalDeadline} included={plan.proposalInclusive} />
      </dl>
    </section>
  );
}

function Deadline({ label, day, included }: { label: string; day: Day; included: boolean }): JSX.Element {
  const texts = usePaneTexts();
  const { before, until } = texts.texts.deadlines;
  const left = lastDayInTime(day, included) - useToday();
  return (
    <div className="deadline">
      <dt className="small quiet">{label}</dt>
      <dd>
        <span>{(included ? until : before)(formatDay(day))}</span>{" "}
        <span className={left < 0 ? "quiet" : "strong"}>{daysLeft(left, texts)}</span>
      </dd>
    </div>
  );
}

function daysLeft(left: number, { texts: { deadlines }, count }: PaneTexts): string {
  if (left < 0) return deadlines.passed;
  return left === 0 ? deadlines.last : deadlines.left(count(left));
}
