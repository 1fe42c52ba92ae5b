import type { JSX } from "react";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import type { PaneState } from "./paneState";
import { usePaneTexts } from "./paneTexts";

/** How the last operation ended, where the answer below does not say it. */
export function ActivityNotice({ state: { activity, told, validation } }: { state: PaneState }): JSX.Element | null {
  const { texts, count } = usePaneTexts();
  const { cancelled } = texts;
  const heading = validation === null ? "h1" : "h2";
  switch (activity.status) {
    case "unavailable":
      return <FailureNotice failure={activity.failure} heading={heading} />;
    case "failed":
      return (
        <FailureNotice
          failure={activity.failure}
          heading={heading}
          isHealedByCheck={activity.operation === "validate"}
        />
      );
    case "cancelled":
      return (
        <Notice intent="info" title={cancelled.title} heading={heading}>
          <p>{activity.written === 0 ? cancelled.wroteNothing : cancelled.wrote(count(activity.written))}</p>
        </Notice>
      );
    case "ready":
      return (
        told && (
          <Notice intent="info">
            <p>{told(texts)}</p>
          </Notice>
        )
      );
    case "running":
      return null;
  }
}
