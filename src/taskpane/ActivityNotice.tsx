import { Text } from "@fluentui/react-components";
import type { JSX } from "react";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import type { PaneState } from "./paneState";
import { usePaneTexts } from "./paneTexts";

/** How the last operation ended, where the answer below does not say it. */
export function ActivityNotice({ state: { activity, told } }: { state: PaneState }): JSX.Element | null {
  const { texts, count } = usePaneTexts();
  switch (activity.status) {
    case "unavailable":
    case "failed":
      return <FailureNotice failure={activity.failure} wrote={activity.status === "failed"} />;
    case "cancelled":
      return (
        <Notice intent="info" title={texts.cancelled.title}>
          <Text>
            {activity.written === 0 ? texts.cancelled.wroteNothing : texts.cancelled.wrote(count(activity.written))}
          </Text>
        </Notice>
      );
    case "ready":
      return told === null ? null : (
        <Notice intent="info">
          <Text>{told(texts)}</Text>
        </Notice>
      );
    case "running":
      return null;
  }
}
