import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Finding } from "../../../core/findings/finding";
import { useOperations, useValidation } from "../../app/contexts";
import { useResultTexts } from "../../result/resultTexts";
import { focusRow } from "../../app/focus";
import { confirmOperation } from "./confirmOperation";
import { ConfirmPanel } from "./ConfirmPanel";

/** For a nomination that changed after the Director's decision: shows the changes and lets them keep the decision. */
export function ConfirmButton({ finding }: { finding: Finding }): JSX.Element | null {
  const styles = useStyles();
  const { confirm } = useResultTexts();
  const { activity, run } = useOperations();
  const validation = useValidation();
  /** The button that opened the panel and gets the focus back; null = the panel is closed. */
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  if (validation === null || validation.readOnly) return null;
  const { report, confirmable } = validation;
  const id = report.rows.find(({ findings }) => findings.includes(finding))?.id;
  const confirmation = confirmable.find((item) => item.id === id);
  if (confirmation === undefined) return null;
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        aria-expanded={opener !== null}
        disabledFocusable={activity.status === "running"}
        onClick={({ currentTarget }) => setOpener(opener === null ? currentTarget : null)}
      >
        {confirm.button}
      </Button>
      {opener !== null && (
        <ConfirmPanel
          confirmable={confirmation}
          onKeep={(keep) => {
            focusRow(keep);
            setOpener(null);
            run(confirmOperation(confirmation));
          }}
          onCancel={() => {
            setOpener(null);
            opener.focus();
          }}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({ button: { marginBottom: tokens.spacingVerticalXS } });
