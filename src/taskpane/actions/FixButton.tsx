import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { fixesOf } from "../../core/fixes/cellFixes";
import type { Finding } from "../../core/rules/finding";
import { useOperations } from "../OperationsContext";
import { usePaneTexts } from "../paneTexts";
import { focusRow } from "../result/focusRow";
import { useValidation } from "../ValidationContext";
import { fixOperation } from "./fixOperation";

/** Makes the one fix that a finding offers. */
export function FixButton({ finding }: { finding: Finding }): JSX.Element | null {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  const { activity, run } = useOperations();
  const validation = useValidation();
  const [fix] = fixesOf([finding]);
  if (fix === undefined || validation === null || validation.readOnly) return null;
  return (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={activity.status === "running"}
      onClick={({ currentTarget }) => {
        focusRow(currentTarget);
        run(fixOperation([fix], validation.from1904));
      }}
    >
      {texts.fixes.one(fix.to)}
    </Button>
  );
}

const useStyles = makeStyles({
  button: {
    maxWidth: "100%",
    marginBottom: tokens.spacingVerticalXS,
    whiteSpace: "normal",
    textAlign: "left",
  },
});
