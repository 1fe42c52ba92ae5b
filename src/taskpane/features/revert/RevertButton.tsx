import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ValidationResult } from "../../../validateWorkbook";
import { focusRunButton } from "../../app/focus";
import { useOperations } from "../../app/contexts";
import { useResultTexts } from "../../result/useResultTexts";
import { restoreOperation } from "./revertOperation";

/** For when a run was not wanted: not every Excel undoes what an add-in writes. */
export function RestoreButton({
  inverse,
  isMended = false,
}: Pick<ValidationResult, "inverse" | "isMended">): JSX.Element | null {
  const { revert } = useResultTexts();
  const { activity, run } = useOperations();
  if (inverse.length === 0) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      title={revert.hint}
      disabledFocusable={activity.status === "running"}
      onClick={() => {
        focusRunButton();
        run(restoreOperation(inverse, isMended));
      }}
    >
      {isMended ? revert.mend : revert.button}
    </Button>
  );
}
