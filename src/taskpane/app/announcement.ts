import { failureText } from "../../locales/language";
import type { Texts } from "../../locales/vi";
import type { ValidationResult } from "../../validateWorkbook";
import type { PaneFailure } from "./paneFailure";
import type { PaneState } from "./paneState";
import type { Announcement, PaneTexts } from "./contexts";
import type { Outcome } from "../../core/findings/outcome";
import type { Totals } from "../../core/report/report";

const failureTitle = (failure: PaneFailure, texts: Texts): string => failureText(texts, failure).title;

/** Whether something could not be written to a workbook that can be edited. */
export const isPartlyWritten = ({ refused, unconfirmedCells, readOnly }: ValidationResult): boolean =>
  !readOnly && refused.length + unconfirmedCells.length > 0;

/** @param totals of the rows that are shown */
export function resultText(validation: ValidationResult, totals: Totals, texts: PaneTexts): string {
  return [
    ...(totals.rows > 0 ? [totalsLine(totals, texts)] : []),
    ...(isPartlyWritten(validation) ? [texts.texts.done.notAllWritten] : []),
  ].join(". ");
}

/**
 * What a screen reader says when the pane's state changes.
 * @param announced what the visible view says about its nominations
 */
export function announcementOf(
  { activity, validation, notice, changed, isFollowing }: PaneState,
  texts: PaneTexts,
  announced: Announcement | null,
): string {
  const { operations, cancelled } = texts.texts;
  switch (activity.status) {
    case "running":
      return operations[activity.operation].running;
    case "unavailable":
      return failureTitle(activity.failure, texts.texts);
    case "failed":
      return [
        ...(notice === null ? [] : [notice.text(texts.texts, texts.language)]),
        failureTitle(activity.failure, texts.texts),
      ].join(" ");
    case "cancelled":
      return cancelled.title;
    case "ready":
      if (notice !== null) return notice.text(texts.texts, texts.language);
      if (validation === null) return "";
      if (changed !== null && !isFollowing) return texts.texts.changed.line(changed);
      if (validation.report.stopped) return stopTexts(validation, texts).title;
      return announced?.validation === validation ? announced.text : "";
  }
}

/** Why a check stopped: something has to be corrected first, or there is nothing to check yet. */
export function stopTexts({ report: { sheetFindings } }: ValidationResult, { texts }: PaneTexts): Texts["stopped"] {
  return sheetFindings.every(({ rule }) => rule === "table-empty") ? texts.empty : texts.stopped;
}

/** Valid first, then what there is to do, starting with what the head of a unit can do. */
const ORDER: readonly Outcome[] = ["valid", "incomplete", "invalid", "review", "uncheckable"];

/** The totals in one line: "3 hợp lệ, 2 cần bổ sung, 1 không hợp lệ". */
export function totalsLine(totals: Totals, { texts, count }: PaneTexts): string {
  if (totals.valid === totals.rows) return texts.done.allValid(totals.rows);
  return ORDER.filter((outcome) => totals[outcome] > 0)
    .map((outcome) => `${count(totals[outcome])} ${texts.outcomes[outcome].toLowerCase()}`)
    .join(", ");
}
