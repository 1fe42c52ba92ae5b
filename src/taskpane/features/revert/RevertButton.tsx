import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Inverse } from "../../../core/cells/inverse";
import { focusRunButton } from "../../app/focus";
import { useOperations } from "../../app/contexts";
import { usePaneTexts } from "../../app/paneTexts";
import { restoreOperation } from "./revertOperation";

/** For when a run was not wanted: not every Excel undoes what an add-in writes. */
export function RestoreButton({ inverse }: { inverse: Inverse }): JSX.Element | null {
  const { restore } = usePaneTexts().texts;
  const { activity, run } = useOperations();
  if (inverse.length === 0) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      title={restore.hint}
      disabledFocusable={activity.status === "running"}
      onClick={() => {
        focusRunButton();
        run(restoreOperation(inverse));
      }}
    >
      {restore.button}
    </Button>
  );
}
