import { Text, makeStyles, Button, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { sendBackRows, sendBackText } from "../../../core/documents/sendBackRows";
import type { Validation } from "../../../validateWorkbook";
import { Section } from "../Section";
import { useResultTexts } from "../../result/useResultTexts";
import type { UnitReport } from "../../../core/report/report";
import { useOperations } from "../../app/contexts";
import { usePaneTexts } from "../../app/paneTexts";
import { today } from "../../app/checkOptions";
import { documentOperation } from "./documentOperation";

/** For each unit that has something to supply: the list as a sheet, and as a text for an e-mail. */
export function SendBack({ validation }: { validation: Validation }): JSX.Element {
  const styles = useStyles();
  const { sendBack } = useResultTexts();
  const { units } = validation;
  const due = useMemo(() => units.filter((unit) => sendBackRows(unit).length > 0), [units]);
  return (
    <Section title={sendBack.title}>
      {due.length === 0 ? (
        <Text size={200}>{sendBack.none}</Text>
      ) : (
        <ul className={styles.list}>
          {due.map((unit) => (
            <SendBackUnit key={unit.name} unit={unit} validation={validation} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

interface Props {
  unit: UnitReport;
  validation: Validation;
}

/** One unit's list; where the clipboard is closed to the pane, the text stands there to be copied by hand. */
function SendBackUnit({ unit, validation: { plan, report, readOnly } }: Props): JSX.Element {
  const styles = useSendBackUnitStyles();
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
            onClick={() => run(documentOperation({ kind: "send-back", unit: unit.name }, () => undefined))}
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

const useSendBackUnitStyles = makeStyles({
  unit: { padding: `${tokens.spacingVerticalXS} 0` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  text: { width: "100%" },
});

/** Puts a text on the clipboard; false where the web view does not let a pane do so. */
async function copyText(text: string): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
