import type { CellValue } from "../snapshot";
import { PAGE_COLUMNS } from "./pageColumns";

export type LineKind =
  "agency" | "motto" | "title" | "plan" | "toDo" | "overview" | "alert" | "heading" | "award" | "hint" | "blank";

/** One row of the page above the list, as wide as the page. */
export interface SummaryLine {
  kind: LineKind;
  cells: CellValue[];
}

export function line(kind: LineKind, ...cells: CellValue[]): SummaryLine {
  return { kind, cells: Array.from({ length: PAGE_COLUMNS.length }, (_, index) => cells[index] ?? "") };
}

export const BLANK = line("blank");
