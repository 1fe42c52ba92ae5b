import { answerLine } from "./answerLine";
import { failureText } from "../locales/failureText";
import type { Texts } from "../locales/vi";
import type { Validation } from "../validateWorkbook";
import type { PaneFailure, PaneState } from "./paneState";
import type { PaneTexts } from "./paneTexts";

const failureTitle = ({ kind, subject }: PaneFailure, failed: Texts["failed"]): string =>
  failureText(failed[kind], subject).title;

function answerOf({ report, refused, unconfirmedCells, readOnly }: Validation, texts: PaneTexts): string {
  const isPartial = !readOnly && refused.length + unconfirmedCells.length > 0;
  return [answerLine(report.totals, texts), ...(isPartial ? [texts.texts.done.notAllWritten] : [])].join(". ");
}

/** What a screen reader says when the pane's state changes. */
export function announcementOf({ activity, validation, told, changed }: PaneState, texts: PaneTexts): string {
  const { operations, failed, cancelled, stopped } = texts.texts;
  switch (activity.status) {
    case "running":
      return operations[activity.operation].running;
    case "unavailable":
      return failureTitle(activity.failure, failed);
    case "failed":
      return [...(told === null ? [] : [told(texts.texts)]), failureTitle(activity.failure, failed)].join(" ");
    case "cancelled":
      return cancelled.title;
    case "ready":
      if (told !== null) return told(texts.texts);
      if (validation === null) return "";
      if (changed !== null) return texts.texts.changed.line(changed);
      return validation.report.stopped ? stopped.title : answerOf(validation, texts);
  }
}
