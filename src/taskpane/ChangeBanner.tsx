import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import { focusRunButton } from "./focusRunButton";
import type { PaneState } from "./paneState";
import { usePaneTexts } from "./paneTexts";

/** Says that the answer below is older than the workbook. It stays in sight while the list is scrolled. */
export function ChangeBanner({ state, onRun }: { state: PaneState; onRun: () => void }): JSX.Element | null {
  const { texts } = usePaneTexts();
  const { activity, validation, changed } = state;
  if (changed === null || validation === null || activity.status !== "ready") return null;
  return (
    <section className="notice notice-warning banner">
      <p>{texts.changed.line(changed)}</p>
      <Button
        size="small"
        onClick={() => {
          focusRunButton();
          onRun();
        }}
      >
        {texts.run.again}
      </Button>
    </section>
  );
}
