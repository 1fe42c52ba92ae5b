import type { JSX } from "react";
import type { Finding } from "../../core/findings/finding";
import { Notice } from "../app/Notice";
import { usePaneTexts } from "../app/paneTexts";
import { FindingList } from "./FindingList";
import { GoTo } from "./GoTo";

/** Faults of the plan that would stop a check, shown before one is tried. */
export default function PlanFaults({ faults }: { faults: readonly Finding[] }): JSX.Element {
  const { texts, count } = usePaneTexts();
  const { plan } = texts;
  // Next year's workbook is made with blanks on purpose: they are work to do, nothing is wrong.
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
