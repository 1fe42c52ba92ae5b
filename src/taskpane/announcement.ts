import { answerLine } from "./answerLine";
import type { PaneState } from "./paneState";
import type { PaneTexts } from "./paneTexts";

/** What a screen reader says when the pane's state changes. */
export function announcementOf({ activity, validation, told }: PaneState, texts: PaneTexts): string {
  const { operations, failed, cancelled, stopped } = texts.texts;
  switch (activity.status) {
    case "running":
      return operations[activity.operation].running;
    case "unavailable":
    case "failed":
      return failed[activity.failure.kind].title;
    case "cancelled":
      return cancelled.title;
    case "ready":
      if (told !== null) return told(texts.texts);
      if (validation === null) return "";
      return validation.report.stopped ? stopped.title : answerLine(validation.report.totals, texts);
  }
}
