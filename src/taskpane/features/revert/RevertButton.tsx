import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Validation } from "../../../validateWorkbook";
import { focusRunButton } from "../../app/focus";
import { useOperations } from "../../app/contexts";
import { useResultTexts } from "../../result/useResultTexts";
import { restoreOperation } from "./revertOperation";

/** For when a run was not wanted: not every Excel undoes what an add-in writes. */
export function RestoreButton({
  inverse,
  isMended = false,
}: Pick<Validation, "inverse" | "isMended">): JSX.Element | null {
  const { restore } = useResultTexts();
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
        run(restoreOperation(inverse, isMended));
      }}
    >
      {isMended ? restore.mend : restore.button}
    </Button>
  );
}
