import type { JSX } from "react";
import type { Finding } from "../../core/rules/finding";
import { Notice } from "../Notice";
import { usePaneTexts } from "../paneTexts";
import { FindingList } from "./FindingList";
import { GoTo } from "./GoTo";

/** Faults of the plan that would stop a check, told before one is tried. */
export default function PlanFaults({ faults }: { faults: readonly Finding[] }): JSX.Element {
  const { plan } = usePaneTexts().texts;
  return (
    <GoTo>
      <Notice intent="warning" title={plan.faults}>
        <p>{plan.faultsNext}</p>
      </Notice>
      <FindingList findings={faults} />
    </GoTo>
  );
}
