import { Button, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { useOperations, usePaneTexts, useTexts } from "../../app/contexts";
import { Fold } from "../../result/Section";
import { GoToLink } from "../../result/GoTo";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { copy } from "./share";
import { LEFT_OUT, sheetOperation, type MadeInPane } from "./documentOperation";
import { OperationButton } from "../../result/OperationButton";

interface Props {
  made: MadeInPane;
  /** No sheet can be added to the workbook. */
  readOnly: boolean;
  onMade: (made: MadeInPane) => void;
}

/** Other ways to get a document that was just made, and what it leaves out. */
export function MadeDocument({ made, readOnly, onMade }: Props): JSX.Element {
  const styles = useStyles();
  const { documents } = useTexts(RESULT_TEXTS);
  const { run } = useOperations();
  const [copied, setCopied] = useState<"no" | "yes" | "by-hand">("no");
  const { content, request } = made;
  const copyContent = async () => {
    if (content !== null) setCopied((await copy(content)) ? "yes" : "by-hand");
  };
  return (
    <>
      {content !== null && (
        <>
          <Text size={200}>{documents.noFile}</Text>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => void copyContent()}>
              {documents.copy}
            </Button>
            {!readOnly && (
              <OperationButton size="small" onClick={() => run(sheetOperation(request, onMade))}>
                {documents.sheet}
              </OperationButton>
            )}
          </div>
          <Text role="status" size={200}>
            {copied === "yes" ? documents.copied : copied === "by-hand" ? documents.byHand : ""}
          </Text>
          {copied === "by-hand" && (
            <Textarea
              readOnly
              tabIndex={0}
              value={content.text}
              rows={8}
              lang="vi"
              aria-label={documents.text}
              className={styles.text}
            />
          )}
        </>
      )}
      <LeftOutRows made={made} />
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  text: { width: "100%" },
});

const MAX_ROWS = 30;

/** The nominations that a document leaves out, with the reasons. */
function LeftOutRows({ made: { leftOut, report } }: { made: MadeInPane }): JSX.Element | null {
  const styles = useLeftOutRowsStyles();
  const { count } = usePaneTexts();
  const resultTexts = useTexts(RESULT_TEXTS);
  if (leftOut.length === 0) return null;
  const { sheet } = report;
  return (
    <Fold open id={LEFT_OUT} title={resultTexts.documents.leftOut(count(leftOut.length))}>
      <ul className={styles.list}>
        {leftOut.slice(0, MAX_ROWS).map(({ row, nominee, reasons }, index) => (
          <li key={`${row} ${index}`} className={styles.row}>
            {row > 0 && sheet !== null && (
              <GoToLink sheet={sheet} address={`${row}:${row}`}>
                {resultTexts.rows.row(row)}
              </GoToLink>
            )}
            <Text size={200} weight="semibold">
              {" "}
              {nominee || resultTexts.rows.unnamed}
            </Text>
            {reasons.map((reason) => (
              // The reasons are texts of the workbook, which are always Vietnamese.
              <Text block size={200} lang="vi" key={reason}>
                {reason}
              </Text>
            ))}
          </li>
        ))}
      </ul>
      {leftOut.length > MAX_ROWS && (
        <Text size={200}>{resultTexts.changes.more(count(leftOut.length - MAX_ROWS))}</Text>
      )}
    </Fold>
  );
}

const useLeftOutRowsStyles = makeStyles({
  list: { maxHeight: "240px", overflowY: "auto", listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
});
