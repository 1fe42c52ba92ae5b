import { Text, makeStyles, Button, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import { sendBackRows, sendBackText } from "../../../core/documents/sendBackRows";
import type { ValidationResult } from "../../../validateWorkbook";
import { Section } from "../Section";
import { useResultTexts } from "../../result/useResultTexts";
import type { UnitReport } from "../../../core/report/report";
import { useOperations } from "../../app/contexts";
import { usePaneTexts } from "../../app/paneTexts";
import { today } from "../../app/checkOptions";
import { copy } from "./copyText";
import { wordOperation, type MadeInPane } from "./documentOperation";
import { MadeDocument } from "./MadeDocument";

/** For each unit that has something to supply: the list as a document, and as a text for an e-mail. */
export function SendBack({ validation }: { validation: ValidationResult }): JSX.Element {
  const styles = useStyles();
  const { sendBack } = useResultTexts();
  const { units, readOnly } = validation;
  const { activity, run } = useOperations();
  const [made, setMade] = useState<MadeInPane | null>(null);
  const due = useMemo(() => units.filter((unit) => sendBackRows(unit).length > 0), [units]);
  return (
    <Section title={sendBack.title}>
      {due.length === 0 ? (
        <Text size={200}>{sendBack.none}</Text>
      ) : (
        <>
          {due.length > 1 && (
            <Button
              size="small"
              className={styles.all}
              disabledFocusable={activity.status === "running"}
              onClick={() => run(wordOperation({ kind: "send-back", unit: null }, setMade))}
            >
              {sendBack.all}
            </Button>
          )}
          <ul className={styles.list}>
            {due.map((unit) => (
              <SendBackUnit key={unit.name} unit={unit} validation={validation} onMade={setMade} />
            ))}
          </ul>
          {made !== null && <MadeDocument made={made} readOnly={readOnly} onMade={setMade} />}
        </>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  all: { alignSelf: "flex-start" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  unit: UnitReport;
  validation: ValidationResult;
  onMade: (made: MadeInPane) => void;
}

/** One unit's list; where the clipboard is closed to the pane, the text stands there to be copied by hand. */
function SendBackUnit({ unit, validation: { plan, report }, onMade }: Props): JSX.Element {
  const styles = useSendBackUnitStyles();
  const { count } = usePaneTexts();
  const resultTexts = useResultTexts();
  const { activity, run } = useOperations();
  const [copied, setCopied] = useState<"no" | "yes" | "by-hand">("no");
  const { sendBack } = resultTexts;
  const name = unit.name || resultTexts.rows.noUnit;
  const text = plan === null ? "" : sendBackText(unit, plan, report.sheet, today());
  const copyMail = async () => setCopied((await copy({ text })) ? "yes" : "by-hand");
  return (
    <li className={styles.unit}>
      <Text block size={200} weight="semibold">
        {sendBack.unit(name, count(sendBackRows(unit).length))}
      </Text>
      <div className={styles.buttons}>
        <Button size="small" aria-label={sendBack.copyOf(name)} onClick={() => void copyMail()}>
          {sendBack.copy}
        </Button>
        <Button
          size="small"
          aria-label={sendBack.slipOf(name)}
          disabledFocusable={activity.status === "running"}
          onClick={() => run(wordOperation({ kind: "send-back", unit: unit.name }, onMade))}
        >
          {sendBack.slip}
        </Button>
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
