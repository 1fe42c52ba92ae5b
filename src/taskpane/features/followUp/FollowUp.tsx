import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useState, type JSX } from "react";
import type { ValidationResult } from "../../../validateWorkbook";
import { useResultTexts } from "../../result/useResultTexts";

const FollowUpPanel = lazy(() => import(/* webpackChunkName: "followUp" */ "./FollowUpPanel"));

/** What comes after a check, for the Director and the Office: loaded when it is asked for. */
export function FollowUp({ validation }: { validation: ValidationResult }): JSX.Element {
  const { followUp } = useResultTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? followUp.close : followUp.open}
      </Button>
      {isOpen && (
        <Suspense>
          <FollowUpPanel validation={validation} />
        </Suspense>
      )}
    </section>
  );
}
