import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useMemo, useState, useSyncExternalStore, type JSX } from "react";
import { languageOf, type Language } from "../locales/language";
import { ActivityNotice } from "./ActivityNotice";
import { announcementOf } from "./announcement";
import { Idle } from "./Idle";
import { OperationsContext, type Operations } from "./OperationsContext";
import { PaneTextsContext, paneTexts } from "./paneTexts";
import type { PaneState, PaneStore } from "./paneState";
import { readPreference, writePreference } from "./preferences";
import { RunBar } from "./RunBar";
import { runOperation } from "./runOperation";
import { Settings } from "./Settings";
import { usePaneTheme } from "./usePaneTheme";

const ResultView = lazy(() => import(/* webpackChunkName: "result" */ "./result/ResultView"));
const StoppedView = lazy(() => import(/* webpackChunkName: "result" */ "./result/StoppedView"));

interface Props {
  store: PaneStore;
  onRun: () => void;
  /** Of Excel's interface. */
  displayLanguage: string | undefined;
}

export function App({ store, onRun, displayLanguage }: Props): JSX.Element {
  const styles = useStyles();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { activity } = state;
  const { theme, shade, setShade } = usePaneTheme();
  const [language, setLanguage] = useState<Language>(() => readPreference("language") ?? languageOf(displayLanguage));
  const texts = useMemo(() => paneTexts(language), [language]);
  const operations = useMemo<Operations>(
    () => ({ activity, run: (operation) => void runOperation(store, operation) }),
    [activity, store],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.texts.product;
  }, [language, texts]);
  const changeLanguage = (next: Language) => {
    writePreference("language", next);
    setLanguage(next);
  };
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <PaneTextsContext value={texts}>
        <OperationsContext value={operations}>
          <div role="status" className={styles.unseen}>
            {announcementOf(state, texts)}
          </div>
          <main className={styles.main}>
            <RunBar state={state} onRun={onRun} />
            <ActivityNotice state={state} />
            <Suspense>
              <Content state={state} />
            </Suspense>
          </main>
          <Settings shade={shade} onShade={setShade} onLanguage={changeLanguage} />
        </OperationsContext>
      </PaneTextsContext>
    </FluentProvider>
  );
}

function Content({ state: { activity, validation } }: { state: PaneState }): JSX.Element | null {
  if (validation === null) return activity.status === "ready" || activity.status === "running" ? <Idle /> : null;
  if (validation.report.stopped) return <StoppedView report={validation.report} />;
  return <ResultView validation={validation} outdated={activity.status !== "ready"} />;
}

const useStyles = makeStyles({
  pane: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  main: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
  },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});
