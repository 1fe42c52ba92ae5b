import type { CheckedWorkbook } from "../core/checkWorkbook";
import { OWN } from "../core/nominations/fields";
import type { CellsEdit } from "../core/report/edits";
import { lastColumn, lastRow, type CellValue, type Grid } from "../core/snapshot";

/** A row of the nominations as it is known again wherever it has moved: rows move as a whole. */
interface KnownRow {
  id: string;
  /** All that others wrote in it. */
  content: string;
}

/** Rows right before and right after a write that landed on rows which had moved. */
interface Misplaced {
  before: readonly KnownRow[];
  after: readonly KnownRow[];
}

/** A piece of the nominations' rows. */
export interface Piece {
  row: number;
  column: number;
  values: readonly (readonly (CellValue | null)[])[];
}

/** Writes of a run that landed on moved rows, so that none of them gives an id to another nomination for good. */
export class MisplacedIds {
  private readonly writes: Misplaced[] = [];

  get isEmpty(): boolean {
    return this.writes.length === 0;
  }

  /** `rows` as they were before the write, `written` in its order. */
  add(rows: Piece, written: readonly Piece[], { own }: CheckedWorkbook): void {
    const after: Piece = { ...rows, values: rows.values.map((line) => [...line]) };
    for (const piece of written) overlay(after, piece);
    const columns = OWN.map((field) => own.columns[field] - rows.column);
    const known = ({ values }: Piece) => values.map((line) => knownRow(line, own.columns.id - rows.column, columns));
    this.writes.push({ before: known(rows), after: known(after) });
  }

  /**
   * Puts the ids into what was read that the nominations had before such writes. Answers the edits that do the same in
   * the workbook, and the grid as it was read.
   */
  restore({ sheet, own }: CheckedWorkbook): { edits: CellsEdit[]; standing: Grid } {
    const { grid, layout } = sheet;
    const standing = { ...grid };
    const column = own.columns.id;
    if (this.isEmpty || !layout.has("id") || column > lastColumn(grid)) return { edits: [], standing };
    const trace = this.writes.map(tracer);
    const ours = OWN.map((field) => own.columns[field] - grid.column);
    const edits: CellsEdit[] = [];
    for (let row = layout.firstDataRow; row <= Math.min(layout.lastRow, lastRow(grid)); row++) {
      const now = knownRow(grid.values[row - grid.row] ?? [], column - grid.column, ours);
      const { id } = trace.reduceRight((known, before) => before(known), now);
      if (id === now.id) continue;
      edits.push({ kind: "cells", sheet: layout.sheet, row, column, values: [[id]] });
    }
    if (edits.length > 0) patch(grid, edits);
    return { edits, standing };
  }
}

function knownRow(line: readonly (CellValue | null | undefined)[], id: number, ours: readonly number[]): KnownRow {
  const content = line.filter((value, at) => value !== "" && !ours.includes(at));
  return { id: String(line[id] ?? ""), content: JSON.stringify(content) };
}

function overlay(rows: Piece, { row, column, values }: Piece): void {
  for (const [r, line] of values.entries()) {
    const target = rows.values[row + r - rows.row] as (CellValue | null)[] | undefined;
    for (const [c, value] of line.entries()) {
      const at = column + c - rows.column;
      if (target && value !== null && at >= 0 && at < target.length) target[at] = value;
    }
  }
}

/** From a row after the write to the same row before it. A row that someone has typed in is known by its id alone. */
function tracer({ before, after }: Misplaced): (row: KnownRow) => KnownRow {
  const exact = new Map<string, number[]>();
  const byId = new Map<string, number[]>();
  for (const [at, row] of after.entries()) {
    const key = `${row.id}\n${row.content}`;
    exact.set(key, [...(exact.get(key) ?? []), at]);
    byId.set(row.id, [...(byId.get(row.id) ?? []), at]);
  }
  return (row) => {
    const same = exact.get(`${row.id}\n${row.content}`);
    const at = same && same.length > 1 ? same.shift() : same?.[0];
    if (at !== undefined) return before[at] ?? row;
    const [only, ...more] = row.id === "" ? [] : (byId.get(row.id) ?? []);
    const found = only === undefined || more.length > 0 ? undefined : before[only];
    return found === undefined ? row : { ...found, content: row.content };
  };
}

/** Changes what was read, not the arrays of it: they are kept as what stands. */
function patch(grid: Grid, edits: readonly CellsEdit[]): void {
  grid.values = grid.values.map((line) => [...line]);
  grid.formulas = grid.formulas.map((line) => [...line]);
  grid.text = grid.text.map((line) => [...line]);
  for (const edit of edits) {
    const id = edit.values[0]?.[0] ?? "";
    for (const array of [grid.values, grid.formulas, grid.text] as CellValue[][][]) {
      const line = array[edit.row - grid.row];
      if (line) line[edit.column - grid.column] = id;
    }
  }
}
