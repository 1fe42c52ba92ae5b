import { Button, FluentProvider, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type JSX } from "react";
import { usePaneTheme } from "../../../src/taskpane/app/usePaneTheme";
import { CASES, MANUAL } from "../cases";
import type { Environment } from "../result";
import { CaseList } from "./CaseList";
import { ManualCard } from "./ManualCard";
import { SendResult } from "./SendResult";
import { CASES_TO_RUN } from "./settings";
import { TEXTS, type PageTexts } from "./texts";
import { useContract } from "./useContract";

/** Runs every case in the Excel that shows this page, and offers the result. */
export function ContractPage({ language }: { language: "vi" | "en" }): JSX.Element {
  const styles = useStyles();
  const texts = TEXTS[language];
  const { theme } = usePaneTheme();
  const { activity, results, result, run, add } = useContract();
  /** The manual case that waits for a person; all cases use the same scratch sheet. */
  const [opened, setOpened] = useState<string | null>(null);
  const isRunning = activity.status === "running";
  const different = [...results.values()].filter(({ state }) => state === "different").length;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  return (
    <FluentProvider theme={theme} className={styles.page}>
      <main className={styles.main}>
        <h1>{texts.title}</h1>
        <Text>{texts.lead(CASES_TO_RUN.length)}</Text>
        <Text>{texts.warning}</Text>
        <Button appearance="primary" disabledFocusable={isRunning || opened !== null} onClick={run}>
          {activity.status === "finished" ? texts.runAgain : texts.run(CASES_TO_RUN.length)}
        </Button>
        {isRunning && <ProgressBar value={activity.done} max={CASES_TO_RUN.length} aria-label={texts.title} />}
        <div role="status">
          {isRunning && texts.progress(activity.done + 1, CASES_TO_RUN.length)}
          {activity.status === "finished" && texts.finished(different)}
          {activity.status === "failed" && texts.failed(activity.code)}
        </div>
        {result && <About environment={result.environment} texts={texts} />}
        <CaseList cases={CASES} {...{ results, texts }} />
        <section className={styles.section}>
          <h2>{texts.manual.title}</h2>
          <Text>{texts.manual.lead}</Text>
          <ol className={styles.cards}>
            {MANUAL.map((manualCase) => (
              <ManualCard
                key={manualCase.id}
                {...{ manualCase, language, texts }}
                result={results.get(manualCase.id)}
                isBusy={isRunning || (opened !== null && opened !== manualCase.id)}
                isOpen={opened === manualCase.id}
                onOpen={(isOpen) => setOpened(isOpen ? manualCase.id : null)}
                onResult={add}
              />
            ))}
          </ol>
        </section>
        {result && !isRunning && <SendResult {...{ result, texts }} />}
      </main>
    </FluentProvider>
  );
}

function About({ environment, texts }: { environment: Environment; texts: PageTexts }): JSX.Element {
  const { platform, version, requirementSets, culture, isStandIn } = environment;
  return (
    <>
      <Text size={200}>
        Excel {version} ({platform}), ExcelApi {requirementSets["ExcelApi"]}, {texts.region} {culture["name"]}
      </Text>
      {isStandIn && <Text weight="semibold">{texts.standIn}</Text>}
    </>
  );
}

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    "& h1": { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, margin: 0, paddingRight: "34px" },
    "& h2": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  cards: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});
