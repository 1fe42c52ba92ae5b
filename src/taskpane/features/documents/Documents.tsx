import { Button, Text, makeStyles, tokens, Link } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { MadeDocument } from "../../../flows/makeDocument";
import { useOperations } from "../../app/contexts";
import { usePaneTexts } from "../../app/paneTexts";
import { documentOperation } from "./documentOperation";
import { Section } from "../Section";
import { useGoTo } from "../../result/GoTo";
import { useResultTexts } from "../../result/useResultTexts";

const KINDS = ["list", "minutes", "submission", "registration"] as const;

/** The button that makes each document, and who is not on the last one, and why. */
export function Documents(): JSX.Element {
  const styles = useStyles();
  const { documents } = usePaneTexts().texts;
  const { activity, run } = useOperations();
  const [made, setMade] = useState<MadeDocument | null>(null);
  const isBusy = activity.status === "running";
  return (
    <Section title={documents.title}>
      <Text size={200}>{documents.lead}</Text>
      <div className={styles.buttons}>
        {KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => run(documentOperation({ kind }, setMade))}
          >
            {documents.kinds[kind]}
          </Button>
        ))}
      </div>
      {made !== null && <RefusedRows made={made} />}
    </Section>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const MOST = 30;

/** Who is not on a document, and why. */
function RefusedRows({ made: { refused, report } }: { made: MadeDocument }): JSX.Element | null {
  const styles = useRefusedRowsStyles();
  const { texts, count } = usePaneTexts();
  const resultTexts = useResultTexts();
  const goTo = useGoTo();
  if (refused.length === 0) return null;
  const { sheet } = report;
  return (
    <details open>
      <summary className={styles.summary}>{texts.documents.refused(refused.length)}</summary>
      <ul className={styles.list}>
        {refused.slice(0, MOST).map(({ row, nominee, reasons }, at) => (
          <li key={`${row} ${at}`} className={styles.row}>
            {row > 0 && sheet !== null && (
              <Link onClick={() => goTo(sheet, `${row}:${row}`)}>{resultTexts.rows.row(row)}</Link>
            )}
            <Text size={200} weight="semibold">
              {" "}
              {nominee || resultTexts.rows.unnamed}
            </Text>
            {reasons.map((reason) => (
              // The reasons are the workbook's own words, in either language.
              <Text block size={200} lang="vi" key={reason}>
                {reason}
              </Text>
            ))}
          </li>
        ))}
      </ul>
      {refused.length > MOST && <Text size={200}>{resultTexts.changes.more(count(refused.length - MOST))}</Text>}
    </details>
  );
}

const useRefusedRowsStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalXS} 0` },
});
