import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { Notice } from "./Notice";
import type { PaneFailure } from "./paneState";
import { usePaneTexts } from "./paneTexts";

/** What failed and what to do next, in the user's words; the code only small, for whoever is asked. */
export function FailureNotice({ failure, wrote }: { failure: PaneFailure; wrote: boolean }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  const { title, next } = texts.failed[failure.kind];
  const code = failure.kind === "too-old" ? texts.foundVersion : texts.failedCode;
  return (
    <Notice intent="error" title={title}>
      <Text block>{next}</Text>
      {wrote && failure.kind !== "too-old" && (
        <Text block size={200}>
          {texts.failedPromise}
        </Text>
      )}
      {failure.code !== null && (
        <Text block size={200} className={styles.code}>
          {code(failure.code)}
        </Text>
      )}
    </Notice>
  );
}

const useStyles = makeStyles({ code: { color: tokens.colorNeutralForeground3 } });
