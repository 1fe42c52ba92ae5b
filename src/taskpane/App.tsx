import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useMemo, useState, useSyncExternalStore, type JSX } from "react";
import { languageOf, type Language } from "../locales/language";
import { announcementOf } from "./announcement";
import { FailureNotice } from "./FailureNotice";
import { Idle } from "./Idle";
import { PaneTextsContext, paneTexts } from "./paneTexts";
import type { PaneState, PaneStore } from "./paneState";
import { readPreference, writePreference } from "./preferences";
import { RunBar } from "./RunBar";
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
  const { theme, shade, setShade } = usePaneTheme();
  const [language, setLanguage] = useState<Language>(() => readPreference("language") ?? languageOf(displayLanguage));
  const texts = useMemo(() => paneTexts(language), [language]);
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
        <div role="status" className={styles.unseen}>
          {announcementOf(state, texts)}
        </div>
        <main className={styles.main}>
          <RunBar state={state} onRun={onRun} />
          <Suspense>
            <Content state={state} />
          </Suspense>
        </main>
        <Settings shade={shade} onShade={setShade} onLanguage={changeLanguage} />
      </PaneTextsContext>
    </FluentProvider>
  );
}

function Content({ state }: { state: PaneState }): JSX.Element | null {
  switch (state.status) {
    case "idle":
      return <Idle />;
    case "running":
      return state.previous === null ? null : <ResultView validation={state.previous} outdated />;
    case "done":
      return <ResultView validation={state.validation} />;
    case "stopped":
      return <StoppedView report={state.report} />;
    case "unavailable":
    case "failed":
      return <FailureNotice failure={state.failure} wrote={state.status === "failed"} />;
  }
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
