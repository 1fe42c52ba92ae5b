import { OWN, type FieldId } from "../nominations/fields";
import { cellAt, lastRow, type Grid } from "../cells/snapshot";
import { isBlankText } from "../text/whitespace";
import { fold } from "../text/fold";
import type { ListRow } from "./listRows";

export interface ListColumn {
  column: number;
  text: string;
  /** The field that it is read as now; null = it is not read. */
  field: FieldId | null;
  /** A few different texts from below the heading. */
  examples: string[];
  /** false for the add-in's own columns, and for columns whose headings are equal. */
  isChoosable: boolean;
}

/** The columns of a list, from left to right. */
export function listColumns(row: ListRow): ListColumn[] {
  const count = new Map<string, number>();
  for (const { text } of row.headings) count.set(fold(text), (count.get(fold(text)) ?? 0) + 1);
  const own: readonly (FieldId | null)[] = OWN;
  return row.headings.map(({ column, text, field }) => ({
    column,
    text: text.replace(/\s+/gu, " ").trim(),
    field,
    examples: examplesOf(row, column),
    isChoosable: !own.includes(field) && count.get(fold(text)) === 1,
  }));
}

/** Columns with the same heading, by heading. */
export function repeatedColumns(columns: readonly ListColumn[]): ListColumn[][] {
  const groups = new Map<string, ListColumn[]>();
  for (const item of columns) groups.set(fold(item.text), [...(groups.get(fold(item.text)) ?? []), item]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Columns with values below an empty heading, which can't be identified. */
export function unnamedColumns(row: ListRow): number[] {
  const unnamed: number[] = [];
  for (let column = row.columns.first; column <= row.columns.last; column++) {
    if (row.headings.some((heading) => heading.column === column)) continue;
    if (examplesOf(row, column).length > 0) unnamed.push(column);
  }
  return unnamed;
}

const EXAMPLES = 3;

function examplesOf({ grid, lastRow: heading }: ListRow, column: number): string[] {
  const examples = new Set<string>();
  for (let row = heading + 1; row <= lastRow(grid) && examples.size < EXAMPLES; row++) {
    const cell = cellAt(grid, row, column);
    const text = cell.text.replace(/\s+/gu, " ").trim();
    if (cell.kind === "error" || isBlankText(text) || isAlone(grid, row)) continue;
    if (row === heading + 1 && numbersColumns(grid, row)) continue;
    examples.add(text);
  }
  return [...examples];
}

/** A signature or a section's title is alone in its row. */
function isAlone(grid: Grid, row: number): boolean {
  return (grid.text[row - grid.row] ?? []).filter((text) => !isBlankText(text)).length < 2;
}

/** Column numbers below the headings: (1) (2) (3) … */
function numbersColumns(grid: Grid, row: number): boolean {
  const filled = (grid.text[row - grid.row] ?? []).filter((text) => !isBlankText(text));
  return filled.length >= 2 && filled.every((text) => /^\s*\(?\d+\)?\s*$/u.test(text));
}
