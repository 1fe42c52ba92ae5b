import { FluentProvider } from "@fluentui/react-components";
import {
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type JSX,
  type RefObject,
} from "react";
import type { Language } from "../../locales/language";
import type { NoteDrafts } from "../features/director/DirectorPanel";
import { ActivityNotice, NoticeBar, statusToReport } from "./ActivityNotice";
import { announcementOf } from "./announcement";
import { StartScreen } from "./StartScreen";
import { loadOverview } from "./watchWorkbook";
import {
  AnnounceContext,
  type Announcement,
  CloseNoticeContext,
  HistoryContext,
  loadPaneTexts,
  type Operations,
  OperationsContext,
  type PaneTexts,
  PaneTextsContext,
  SelectionContext,
  usePaneTexts,
} from "./contexts";
import type { PaneState, PaneStore } from "./paneState";
import { writePreference } from "./preferences";
import { RunBar } from "./RunBar";
import { lazyPart } from "./lazyPart";
import { focusRunButton, ShellButton } from "./shell";
import { runOperation } from "./runOperation";
import { usePaneTheme } from "./usePaneTheme";

const ResultView = lazyPart(() => import(/* webpackChunkName: "result" */ "../result/ResultView"));
const StoppedView = lazyPart(() => import(/* webpackChunkName: "result" */ "../result/StoppedView"));

interface Props {
  store: PaneStore;
  onRun: () => void;
  /** The texts in the first language. */
  firstTexts: PaneTexts;
}

export function App({ store, onRun, firstTexts }: Props): JSX.Element {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { activity } = state;
  const { theme, shade, setShade } = usePaneTheme();
  const [texts, setTexts] = useState(firstTexts);
  const operations = useMemo<Operations>(
    () => ({ activity, run: (operation) => void runOperation(store, operation).then(() => loadOverview(store)) }),
    [activity, store],
  );
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = texts.texts.product;
  }, [texts]);
  const [announced, announce] = useState<Announcement | null>(null);
  const closeNotice = useCallback(() => store.update(withoutNotice(store.get())), [store]);
  const scroller = useScrollToTop(state);
  const changeLanguage = async (next: Language) => {
    setTexts(await loadPaneTexts(next));
    writePreference("language", next);
  };
  return (
    <FluentProvider theme={theme} className="pane">
      <PaneTextsContext value={texts}>
        <OperationsContext value={operations}>
          <div role="status" className="pane-unseen">
            {announcementOf(state, texts, announced)}
          </div>
          <RunBar state={state} onRun={onRun} />
          <div ref={scroller} className="pane-scroll">
            <main className="pane-main">
              {state.validation === null && <ActivityNotice state={state} />}
              <ChangeBanner state={state} onRun={onRun} />
              <Suspense>
                <SelectionContext value={state.selected}>
                  <HistoryContext value={state.history}>
                    <AnnounceContext value={announce}>
                      <CloseNoticeContext value={closeNotice}>
                        <Content state={state} />
                      </CloseNoticeContext>
                    </AnnounceContext>
                  </HistoryContext>
                </SelectionContext>
              </Suspense>
            </main>
            <Settings shade={shade} onShade={setShade} onLanguage={(next) => void changeLanguage(next)} />
          </div>
          <NoticeBar state={state} />
        </OperationsContext>
      </PaneTextsContext>
    </FluentProvider>
  );
}

/** Without a notice of how an operation ended. That a check has failed concerns every view. */
function withoutNotice({ activity }: PaneState): Partial<PaneState> {
  const isOver = activity.status === "failed" || activity.status === "cancelled";
  return { notice: null, ...(isOver && activity.operation !== "validate" && { activity: { status: "ready" } }) };
}

/** Without a result, what an operation has done and what comes next is shown at the top. */
function useScrollToTop(state: PaneState): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const status = statusToReport(state);
  const isFirst = state.validation === null;
  useEffect(() => {
    if (isFirst && status !== null && scroller.current !== null) scroller.current.scrollTop = 0;
  }, [isFirst, status]);
  return scroller;
}

function Content({ state: { activity, validation, overview } }: { state: PaneState }): JSX.Element | null {
  // Kept here, so that a note that is not saved yet outlives another tab and a check that stops.
  const [drafts, setDrafts] = useState<NoteDrafts>({});
  if (validation === null) return <FirstContent activity={activity} overview={overview} />;
  if (validation.report.stopped) return <StoppedView validation={validation} overview={overview} />;
  const outdated = activity.status !== "ready";
  return <ResultView {...{ validation, overview, outdated, drafts }} onDrafts={setDrafts} />;
}

/** A failed check is shown alone. Below another failure that can be tried again, the start screen stays. */
function FirstContent({ activity, overview }: Pick<PaneState, "activity" | "overview">): JSX.Element | null {
  const { status } = activity;
  if (status === "ready" || status === "running") return <StartScreen overview={overview} />;
  const isOver = status !== "failed" || activity.operation === "validate" || activity.failure.kind === "read-only";
  return isOver ? null : <StartScreen overview={overview} heading="h2" />;
}

/** Shown when the workbook has changed since the result below. Stays visible while the list is scrolled. */
function ChangeBanner({ state, onRun }: { state: PaneState; onRun: () => void }): JSX.Element | null {
  const { texts } = usePaneTexts();
  const { activity, validation, changed, isFollowing } = state;
  if (changed === null || isFollowing || validation === null || activity.status !== "ready") return null;
  return (
    <section className="notice notice-warning banner">
      <p>{texts.changed.line(changed)}</p>
      <ShellButton
        appearance="small"
        onClick={() => {
          focusRunButton();
          onRun();
        }}
      >
        {texts.run.again}
      </ShellButton>
    </section>
  );
}

interface SettingsProps {
  shade: "light" | "dark";
  onShade: (shade: "light" | "dark") => void;
  onLanguage: (language: Language) => void;
}

function Settings({ shade, onShade, onLanguage }: SettingsProps): JSX.Element {
  const { texts, language } = usePaneTexts();
  const other: Language = language === "vi" ? "en" : "vi";
  return (
    <footer className="settings" aria-label={texts.settings.label}>
      <ShellButton appearance="subtle" lang={other} onClick={() => onLanguage(other)}>
        {texts.settings.otherLanguage}
      </ShellButton>
      <ShellButton appearance="subtle" onClick={() => onShade(shade === "dark" ? "light" : "dark")}>
        {shade === "dark" ? texts.settings.toLight : texts.settings.toDark}
      </ShellButton>
    </footer>
  );
}
