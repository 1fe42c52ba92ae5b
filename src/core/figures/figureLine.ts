import type { Spans } from "../report/spanFormats";
import type { CellValue } from "../snapshot";

/** Columns I to N, at the right of the units. */
export const FIGURES_WIDTH = 6;

/** One row at the right of the units. A heading and the rows of its table say how many columns each of theirs takes. */
export interface FigureLine {
  kind: "section" | "heading" | "body" | "note" | "blank";
  spans: Spans;
  cells: CellValue[];
}

/** Cells under one another where the spans put them. */
function lineOf(kind: FigureLine["kind"], spans: Spans, given: readonly CellValue[]): FigureLine {
  const cells: CellValue[] = Array.from({ length: FIGURES_WIDTH }, () => "");
  let column = 0;
  for (const [index, span] of spans.entries()) {
    cells[column] = given[index] ?? "";
    column += span;
  }
  return { kind, spans, cells };
}

const WHOLE: Spans = [FIGURES_WIDTH];

export const section = (text: string): FigureLine => lineOf("section", WHOLE, [text]);
export const note = (text: string): FigureLine => lineOf("note", WHOLE, [text]);
export const BLANK: FigureLine = lineOf("blank", WHOLE, []);

/** A section with a table. */
export function table(
  title: string,
  spans: Spans,
  heading: readonly string[],
  rows: readonly (readonly CellValue[])[],
): FigureLine[] {
  return [section(title), lineOf("heading", spans, heading), ...rows.map((row) => lineOf("body", spans, row))];
}
