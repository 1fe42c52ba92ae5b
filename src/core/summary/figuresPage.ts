import type { Spans } from "./pageFormats";
import { isKnownTable, SHEETS, TABLES } from "../names";
import { tableNamed, type CellValue, type TableSnapshot, type WorkbookSnapshot } from "../cells/snapshot";
import { OUTCOMES, OUTCOME_NAMES } from "../findings/outcome";
import { freeSheet } from "../sheets/sheetNames";

/** Headings of the table of units. */
export const FIGURE_HEADINGS: readonly string[] = [
  "Đơn vị",
  "Đề nghị",
  ...OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome]),
];

/** Columns I to N, on the right of the units. */
export const FIGURES_WIDTH = 6;

/** One row on the right of the units. A heading and the rows of its table state how many columns each cell spans. */
export interface FigureLine {
  kind: "section" | "heading" | "body" | "note" | "blank";
  spans: Spans;
  cells: CellValue[];
}

/** Places cells in the first column of their spans. */
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

/** Rows above the headings of the units: title, plan and day, sections. */
const ABOVE = 3;

/** The units are on the left and everything else on their right, so that nothing moves when either grows. */
export interface FiguresLayout {
  /** Row of the title; negative when rows above the table were deleted. */
  top: number;
  headingRow: number;
  /** First column of the units. */
  left: number;
  /** First column of everything else. */
  right: number;
  /** Columns from the first to the last. */
  width: number;
}

/** Follows the table of units, since somebody may have inserted or deleted rows and columns. */
export function figuresLayout(table: TableSnapshot | null): FiguresLayout {
  const headingRow = table === null ? ABOVE : Math.max(0, table.area.row - (table.hasHeaders ? 0 : 1));
  const left = table?.area.column ?? 0;
  const beside = FIGURE_HEADINGS.length + 1;
  return { top: headingRow - ABOVE, headingRow, left, right: left + beside, width: beside + FIGURES_WIDTH };
}

/** Where the figures are, or will be. */
export interface FiguresPlace {
  sheet: string;
  table: TableSnapshot | null;
  isNew: boolean;
}

/**
 * null: somebody moved the table to a sheet with nominations, tables that a check reads, or another table in its
 * columns, where nothing may be overwritten.
 */
export function figuresPlace(snapshot: WorkbookSnapshot, nominations: string): FiguresPlace | null {
  const table = tableNamed(snapshot, TABLES.figures);
  if (table === undefined) return { ...freeSheet(snapshot, SHEETS.figures), table: null };
  const { sheet } = table;
  const others = snapshot.tableNames.filter((other) => other.sheet === sheet && other.name !== table.name);
  const isBlocked = sheet === nominations || others.some(({ name }) => !isBeside(snapshot, name, figuresLayout(table)));
  return isBlocked ? null : { sheet, table, isNew: false };
}

/** A table of the user to the left or right of the figures. */
function isBeside(snapshot: WorkbookSnapshot, name: string, { left, width }: FiguresLayout): boolean {
  const area = tableNamed(snapshot, name)?.area;
  if (area === undefined || isKnownTable(name)) return false;
  return area.column >= left + width || area.column + area.columns <= left;
}
