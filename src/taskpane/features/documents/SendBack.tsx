import { Button, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { type JSX, useMemo, useState } from "react";
import { SEE_SLIP, SEND_BACK_SUBJECT, sendBackRows, sendBackText } from "../../../core/documents/sendBack";
import type { ValidationResult } from "../../../validateWorkbook";
import { useToday } from "../../app/useToday";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { useOperations, usePaneTexts, useTexts } from "../../app/contexts";
import { Section } from "../../result/Section";
import { type MadeInPane, wordOperation } from "./documentOperation";
import { MadeDocument } from "./MadeDocument";
import { copy, mailLink } from "./share";
import { OperationButton } from "../../result/OperationButton";

/** What the units have to supply, for all units and for each one: to read, to send, or as a document. */
export function SendBack({
  validation: { units, readOnly, plan, report },
}: {
  validation: ValidationResult;
}): JSX.Element {
  const styles = useStyles();
  const { sendBack, rows } = useTexts(RESULT_TEXTS);
  const [made, setMade] = useState<MadeInPane | null>(null);
  const today = useToday();
  const items = useMemo(
    () =>
      units.flatMap((unit) => {
        const count = sendBackRows(unit).length;
        const text = plan === null ? "" : sendBackText(unit, plan, report.sheet, today);
        return count === 0 ? [] : [{ name: unit.name || rows.noUnit, unit: unit.name, count, text }];
      }),
    [units, plan, report.sheet, rows, today],
  );
  const all = {
    name: sendBack.all,
    unit: null,
    count: items.reduce((sum, { count }) => sum + count, 0),
    text: items.map(({ text }) => text).join("\n\n"),
  };
  return (
    <Section title={sendBack.title}>
      {items.length === 0 ? (
        <Text size={200}>{sendBack.none}</Text>
      ) : (
        <>
          <ul className={styles.list}>
            {(items.length > 1 ? [all, ...items] : items).map((item) => (
              <SendBackItem key={item.unit ?? "*"} {...item} onMade={setMade} />
            ))}
          </ul>
          {made !== null && <MadeDocument made={made} readOnly={readOnly} onMade={setMade} />}
        </>
      )}
    </Section>
  );
}

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

interface ItemProps {
  name: string;
  /** null = all units. */
  unit: string | null;
  /** The number of nominations to send back. */
  count: number;
  text: string;
  onMade: (made: MadeInPane) => void;
}

/** What is sent back to a unit, shown before it is copied, e-mailed or made into a document. */
function SendBackItem({ name, unit, count: rows, text, onMade }: ItemProps): JSX.Element {
  const styles = useItemStyles();
  const { count } = usePaneTexts();
  const { sendBack } = useTexts(RESULT_TEXTS);
  const { run } = useOperations();
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<"no" | "yes" | "by-hand">("no");
  const copyMail = async () => setCopied((await copy({ text })) ? "yes" : "by-hand");
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Text size={200} weight="semibold">
          {sendBack.unit(name, count(rows))}
        </Text>
        <Button
          size="small"
          className={styles.open}
          aria-expanded={isOpen}
          aria-label={(isOpen ? sendBack.closeOf : sendBack.openOf)(name)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? sendBack.close : sendBack.open}
        </Button>
      </div>
      {isOpen && (
        <>
          <Textarea
            readOnly
            tabIndex={0}
            value={text}
            rows={8}
            lang="vi"
            aria-label={sendBack.textOf(name)}
            className={styles.text}
          />
          <div className={styles.buttons}>
            <Button size="small" onClick={() => void copyMail()}>
              {sendBack.copy}
            </Button>
            <Button as="a" size="small" target="_blank" href={mailLink(SEND_BACK_SUBJECT, text, SEE_SLIP)}>
              {sendBack.mail}
            </Button>
            <OperationButton size="small" onClick={() => run(wordOperation({ kind: "send-back", unit }, onMade))}>
              {sendBack.slip}
            </OperationButton>
          </div>
          <Text role="status" size={200}>
            {copied === "yes" ? sendBack.copied : copied === "by-hand" ? sendBack.byHand : ""}
          </Text>
        </>
      )}
    </li>
  );
}

const useItemStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  open: { flexShrink: 0 },
  text: { width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
