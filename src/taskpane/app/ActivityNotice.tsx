import { useState, type JSX } from "react";
import { focusRunButton, Notice, ShellButton } from "./shell";
import type { PaneFailure } from "./paneFailure";
import type { OperationNotice, PaneState } from "./paneState";
import { usePaneTexts } from "./contexts";
import { failureText } from "../../locales/language";
import type { Texts } from "../../locales/vi";

/** What there is to report: an operation that runs or has failed, or what the last one did; null = nothing. */
export const statusToReport = ({ activity, notice }: Pick<PaneState, "activity" | "notice">) =>
  activity.status === "ready" ? notice : activity;

/** The notice below a result. It stays visible while the result is scrolled, until it is closed. */
export function NoticeBar({ state }: { state: PaneState }): JSX.Element | null {
  const { texts } = usePaneTexts();
  const { activity, validation } = state;
  const [closed, close] = useState<unknown>(null);
  const content = statusToReport(state);
  if (validation === null || content === null || content === closed || activity.status === "running") return null;
  return (
    <aside className="notice-bar" aria-label={texts.notice.label}>
      <ActivityNotice state={state} />
      <ShellButton
        appearance="subtle"
        className="notice-close"
        aria-label={texts.notice.close}
        title={texts.notice.close}
        onClick={() => {
          focusRunButton();
          close(content);
        }}
      >
        <span aria-hidden>×</span>
      </ShellButton>
    </aside>
  );
}

/** How the last operation ended, unless the result below shows it. */
export function ActivityNotice({ state: { activity, notice, validation } }: { state: PaneState }): JSX.Element | null {
  const { texts } = usePaneTexts();
  const { cancelled } = texts;
  const heading = validation === null ? "h1" : "h2";
  switch (activity.status) {
    case "unavailable":
      return <FailureNotice failure={activity.failure} heading={heading} />;
    case "failed":
      return (
        <>
          {notice && <DoneNotice notice={notice} />}
          <FailureNotice
            failure={activity.failure}
            heading={heading}
            retried={activity.operation === "validate" ? "check" : "operation"}
          />
        </>
      );
    case "cancelled":
      return (
        <Notice intent="info" title={cancelled.title} heading={heading}>
          <p>{activity.written === 0 ? cancelled.wroteNothing : cancelled.wrote}</p>
        </Notice>
      );
    case "ready":
      return notice && <DoneNotice notice={notice} />;
    case "running":
      return null;
  }
}

/** What an operation has done, even if the rest of it failed. */
function DoneNotice({ notice: { text, reasons } }: { notice: OperationNotice }): JSX.Element {
  const { texts, language } = usePaneTexts();
  return (
    <Notice intent="info">
      <p>
        {text(texts, language)}
        {reasons !== undefined && (
          <>
            {" "}
            <ShellButton appearance="link" onClick={() => openFold(reasons)}>
              {texts.documents.reasons}
            </ShellButton>
          </>
        )}
      </p>
    </Notice>
  );
}

/** Opens a fold of the pane, scrolls to it and focuses it. */
function openFold(id: string): void {
  const fold = document.getElementById(id);
  fold?.setAttribute("open", "");
  fold?.scrollIntoView({ block: "start" });
  fold?.querySelector("summary")?.focus({ preventScroll: true });
}

interface Props {
  failure: PaneFailure;
  heading: "h1" | "h2";
  /** What failed. The next check completes what a check left half written. */
  retried?: keyof Texts["again"];
  /** Absent = the notice has no button. */
  onRetry?: () => void;
}

/** What failed and what to do next. The error code is in small print, for support. */
export function FailureNotice({ failure, heading, retried = "operation", onRetry }: Props): JSX.Element {
  const { texts } = usePaneTexts();
  const { title, next } = failureText(texts, failure, retried);
  const code = failure.kind === "too-old" ? texts.foundVersion : texts.failedCode;
  return (
    <Notice intent="error" {...{ title, heading }}>
      <p>{next}</p>
      {retried === "check" && failure.kind !== "too-old" && <p className="small">{texts.failedPromise}</p>}
      {failure.code !== null && <p className="small quiet">{code(failure.code)}</p>}
      {onRetry && (
        <div className="notice-actions">
          <ShellButton
            appearance="small"
            onClick={() => {
              focusRunButton();
              onRetry();
            }}
          >
            {texts.retry}
          </ShellButton>
        </div>
      )}
    </Notice>
  );
}
