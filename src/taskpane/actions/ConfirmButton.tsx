import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Finding } from "../../core/rules/finding";
import { useOperations } from "../OperationsContext";
import { usePaneTexts } from "../paneTexts";
import { focusRow } from "../result/focusRow";
import { useValidation } from "../ValidationContext";
import { confirmOperation } from "./confirmOperation";

/** On a nomination that changed after the Director's decision: he keeps it, having seen what changed. */
export function ConfirmButton({ finding }: { finding: Finding }): JSX.Element | null {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  const { activity, run } = useOperations();
  const validation = useValidation();
  if (validation === null || validation.readOnly) return null;
  const { report, confirmable } = validation;
  const id = report.rows.find(({ findings }) => findings.includes(finding))?.id;
  const confirmation = confirmable.find((one) => one.id === id);
  if (confirmation === undefined) return null;
  return (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={activity.status === "running"}
      onClick={({ currentTarget }) => {
        focusRow(currentTarget);
        run(confirmOperation(confirmation));
      }}
    >
      {texts.confirm.button}
    </Button>
  );
}

const useStyles = makeStyles({ button: { marginBottom: tokens.spacingVerticalXS } });
