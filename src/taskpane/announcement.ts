import { answerLine } from "./answerLine";
import type { PaneState } from "./paneState";
import type { PaneTexts } from "./paneTexts";

/** What a screen reader says when the pane's state changes. */
export function announcementOf({ activity, validation, told, changed }: PaneState, texts: PaneTexts): string {
  const { operations, failed, cancelled, stopped } = texts.texts;
  switch (activity.status) {
    case "running":
      return operations[activity.operation].running;
    case "unavailable":
      return failed[activity.failure.kind].title;
    case "failed":
      return [...(told === null ? [] : [told(texts.texts)]), failed[activity.failure.kind].title].join(" ");
    case "cancelled":
      return cancelled.title;
    case "ready":
      if (told !== null) return told(texts.texts);
      if (validation === null) return "";
      if (changed !== null) return texts.texts.changed.line(changed);
      return validation.report.stopped ? stopped.title : answerLine(validation.report.totals, texts);
  }
}
