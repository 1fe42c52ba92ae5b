import type { JSX } from "react";
import { formatDay, type Day } from "../core/calendar/day";
import { lastGoodDay, type Plan } from "../core/plan/plan";
import { usePaneTexts, type PaneTexts } from "./paneTexts";
import { today } from "./today";

/** The plan's two deadlines, with the days left to each. */
export function Deadlines({ plan }: { plan: Plan }): JSX.Element {
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
  const left = lastGoodDay(day, included) - today();
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
