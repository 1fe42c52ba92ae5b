import type { JSX } from "react";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import type { PaneState, Told } from "./paneState";
import { usePaneTexts } from "./paneTexts";

/** How the last operation ended, where the answer below does not say it. */
export function ActivityNotice({ state: { activity, told, validation } }: { state: PaneState }): JSX.Element | null {
  const { texts } = usePaneTexts();
  const { cancelled } = texts;
  const heading = validation === null ? "h1" : "h2";
  switch (activity.status) {
    case "unavailable":
      return <FailureNotice failure={activity.failure} heading={heading} />;
    case "failed":
      return (
        <>
          {told && <ToldNotice told={told} />}
          <FailureNotice
            failure={activity.failure}
            heading={heading}
            isHealedByCheck={activity.operation === "validate"}
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
      return told && <ToldNotice told={told} />;
    case "running":
      return null;
  }
}

/** What an operation has done, be it that the rest of it failed. */
function ToldNotice({ told }: { told: Told }): JSX.Element {
  const { texts } = usePaneTexts();
  return (
    <Notice intent="info">
      <p>{told(texts)}</p>
    </Notice>
  );
}
