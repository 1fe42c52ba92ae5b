import { Button, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { SEE_SLIP, SEND_BACK_SUBJECT } from "../../../core/documents/sendBack";
import { useOperations } from "../../app/contexts";
import { usePaneTexts } from "../../app/paneTexts";
import { useResultTexts } from "../../result/resultTexts";
import { copy, mailLink } from "./share";
import { wordOperation, type MadeInPane } from "./documentOperation";

interface Props {
  name: string;
  /** null = all units. */
  unit: string | null;
  /** The number of nominations to send back. */
  count: number;
  text: string;
  onMade: (made: MadeInPane) => void;
}

/** What is sent back to a unit, shown before it is copied, e-mailed or made into a document. */
export function SendBackItem({ name, unit, count: rows, text, onMade }: Props): JSX.Element {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const { sendBack } = useResultTexts();
  const { activity, run } = useOperations();
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
            <Button
              size="small"
              disabledFocusable={activity.status === "running"}
              onClick={() => run(wordOperation({ kind: "send-back", unit }, onMade))}
            >
              {sendBack.slip}
            </Button>
          </div>
          <Text role="status" size={200}>
            {copied === "yes" ? sendBack.copied : copied === "by-hand" ? sendBack.byHand : ""}
          </Text>
        </>
      )}
    </li>
  );
}

const useStyles = makeStyles({
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
