import { answerLine } from "./answerLine";
import type { PaneState } from "./paneState";
import type { PaneTexts } from "./paneTexts";

/** What a screen reader says when the pane's state changes. */
export function announcementOf(state: PaneState, texts: PaneTexts): string {
  switch (state.status) {
    case "idle":
      return "";
    case "running":
      return texts.texts.run.running;
    case "done":
      return answerLine(state.validation.report.totals, texts);
    case "stopped":
      return texts.texts.stopped.title;
    case "unavailable":
    case "failed":
      return texts.texts.failed[state.failure.kind].title;
  }
}
