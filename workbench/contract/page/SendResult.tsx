import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { copy, canSaveFiles, saveFile } from "../../../src/taskpane/features/documents/share";
import type { ContractResult } from "../result";
import type { PageTexts } from "./texts";

/** Such as "OfficeOnline-16.0.18000.1000-2026-12-01.json". */
const fileName = ({ environment: { platform, version }, date }: ContractResult): string =>
  `${platform}-${version}-${date.slice(0, 10)}.json`.replace(/[^\w.-]/gu, "_");

/** The result as a file, in the clipboard, and as text if neither works. */
export function SendResult({ result, texts }: { result: ContractResult; texts: PageTexts }): JSX.Element {
  const styles = useStyles();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const json = `${JSON.stringify(result, null, 2)}\n`;
  return (
    <section className={styles.section}>
      <h2>{texts.result.title}</h2>
      <Text>{texts.result.lead}</Text>
      <div className={styles.buttons}>
        {canSaveFiles() && (
          <Button
            appearance="primary"
            onClick={() => saveFile(fileName(result), new TextEncoder().encode(json).buffer, "application/json")}
          >
            {texts.result.save}
          </Button>
        )}
        <Button onClick={() => void copy({ text: json }).then(setCopied)}>{texts.result.copy}</Button>
      </div>
      <div role="status">{isCopied !== null && (isCopied ? texts.result.copied : texts.result.failed)}</div>
      <details>
        <summary>{texts.result.text}</summary>
        <textarea className={styles.text} aria-label={texts.result.text} readOnly rows={8} value={json} />
      </details>
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: {
    boxSizing: "border-box",
    width: "100%",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});
