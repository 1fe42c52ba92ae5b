import { Button } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import { focusRunButton } from "../../app/focus";
import { useOperations } from "../../app/contexts";
import { usePaneTexts } from "../../app/paneTexts";
import { CREATE_SHEETS } from "./createSheetsOperation";

/** For a workbook that has no tables yet. */
export function CreateSheetsOffer(): JSX.Element {
  const { createSheets } = usePaneTexts().texts;
  const { activity, run } = useOperations();
  const leadId = useId();
  const isBusy = activity.status === "running" || activity.status === "unavailable";
  return (
    <section className="offer">
      <p id={leadId}>{createSheets.lead}</p>
      <Button
        aria-describedby={leadId}
        disabledFocusable={isBusy}
        onClick={() => {
          focusRunButton();
          run(CREATE_SHEETS);
        }}
      >
        {createSheets.button}
      </Button>
    </section>
  );
}
