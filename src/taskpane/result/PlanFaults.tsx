import type { JSX } from "react";
import type { Finding } from "../../core/findings/finding";
import { Notice } from "../app/Notice";
import { usePaneTexts } from "../app/paneTexts";
import { FindingList } from "./FindingList";
import { GoTo } from "./GoTo";

/** Faults of the plan that would stop a check, shown before the first check. */
export default function PlanFaults({ faults }: { faults: readonly Finding[] }): JSX.Element {
  const { texts, count } = usePaneTexts();
  const { plan } = texts;
  // Next year's workbook is made with blanks on purpose: they have to be filled in, but they are no faults.
  const isBlank = faults.every(({ messageId, cell }) => messageId === "lineMissing" && cell !== null);
  return (
    <GoTo>
      <Notice intent="warning" title={isBlank ? plan.blanks(count(faults.length)) : plan.faults}>
        <p>{isBlank ? plan.blanksNext : plan.faultsNext}</p>
      </Notice>
      <FindingList findings={faults} />
    </GoTo>
  );
}
