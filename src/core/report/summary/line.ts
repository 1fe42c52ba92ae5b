import type { CellValue } from "../../snapshot";

/** Columns A to J. */
export const SUMMARY_WIDTH = 10;

export type LineKind =
  | "agency"
  | "rule"
  | "title"
  | "subtitle"
  | "standing"
  | "note"
  | "section"
  | "heading"
  | "body"
  | "half-heading"
  | "half-body"
  | "blank";

/** One row of the summary above the list. */
export interface SummaryLine {
  kind: LineKind;
  cells: CellValue[];
}

export function line(kind: LineKind, ...cells: CellValue[]): SummaryLine {
  return { kind, cells: Array.from({ length: SUMMARY_WIDTH }, (_, at) => cells[at] ?? "") };
}

export const BLANK = line("blank");
