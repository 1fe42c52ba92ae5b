import { Button, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { sendBackRows } from "../../core/papers/sendBackRows";
import { sendBackText } from "../../core/papers/sendBackText";
import type { UnitReport } from "../../core/report/unitReports";
import type { Validation } from "../../validateWorkbook";
import { useOperations } from "../OperationsContext";
import { usePaneTexts } from "../paneTexts";
import { today } from "../today";
import { copyText } from "./copyText";
import { paperOperation } from "./paperOperation";
import { useResultTexts } from "../result/useResultTexts";

interface Props {
  unit: UnitReport;
  validation: Validation;
}

/** One unit's list; where the clipboard is closed to the pane, the text stands there to be copied by hand. */
export function SendBackUnit({ unit, validation: { plan, report, readOnly } }: Props): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const resultTexts = useResultTexts();
  const { activity, run } = useOperations();
  const [copied, setCopied] = useState<"no" | "yes" | "by-hand">("no");
  const { sendBack } = resultTexts;
  const name = unit.name || resultTexts.rows.noUnit;
  const text = plan === null ? "" : sendBackText(unit, plan, report.sheet, today());
  const copy = async () => setCopied((await copyText(text)) ? "yes" : "by-hand");
  return (
    <li className={styles.unit}>
      <Text block size={200} weight="semibold">
        {sendBack.unit(name, count(sendBackRows(unit).length))}
      </Text>
      <div className={styles.buttons}>
        <Button size="small" aria-label={sendBack.copyOf(name)} onClick={() => void copy()}>
          {sendBack.copy}
        </Button>
        {!readOnly && (
          <Button
            size="small"
            aria-label={sendBack.sheetOf(name)}
            disabledFocusable={activity.status === "running"}
            onClick={() => run(paperOperation({ kind: "send-back", unit: unit.name }, () => undefined))}
          >
            {sendBack.sheet}
          </Button>
        )}
      </div>
      <Text role="status" size={200}>
        {copied === "yes" ? sendBack.copied : copied === "by-hand" ? sendBack.byHand : ""}
      </Text>
      {copied === "by-hand" && (
        <Textarea readOnly value={text} rows={8} lang="vi" aria-label={sendBack.textOf(name)} className={styles.text} />
      )}
    </li>
  );
}

const useStyles = makeStyles({
  unit: { padding: `${tokens.spacingVerticalXS} 0` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  text: { width: "100%" },
});
