import { inputOf, type Change } from "../core/changes/change";
import type { CellsEdit, Edit } from "../core/report/edits";
import type { CellValue } from "../core/snapshot";
import { resizeTable } from "./applyEdits";
import type { Piece } from "./misplacedIds";
import type { HiddenRows } from "./hiddenRows";
import { asWritten } from "./text";
import { blocksOf } from "./visibleBlocks";

/** Puts an edit back after the batch that made it. Looks are left as they are. */
export interface Undo {
  sheet: string;
  queue(context: Excel.RequestContext, hidden: HiddenRows): void;
  /** Comes first: a heading cleared inside a table would get a name from Excel. */
  isOfColumns?: true;
  /** Of cells: what it puts back. */
  cells?: () => Piece;
  /** Of cells: what puts them back later, if they still hold what the edit wrote. */
  inverse?: () => Change;
}

/** Loads what an edit is about to write over; to be called right before the edit is queued. */
export function rememberBefore(context: Excel.RequestContext, edit: Edit): Undo[] {
  const { sheet } = edit;
  switch (edit.kind) {
    case "cells":
      return [rememberCells(context, edit)];
    case "insertRows": {
      const rows = `${edit.row + 1}:${edit.row + edit.count}`;
      return [{ sheet, queue: ({ workbook }) => workbook.worksheets.getItem(sheet).getRange(rows).delete("Up") }];
    }
    case "insertCells": {
      const { row, column, rows, columns } = edit.area;
      const queue: Undo["queue"] = ({ workbook }) =>
        workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).delete("Left");
      return [{ sheet, queue }];
    }
    case "resizeTable":
      return [
        ...(edit.by.columns === 0 ? [] : [rememberColumns(context, edit)]),
        ...(edit.by.rows === 0 ? [] : [rowsBack(edit)]),
      ];
    case "addSheet":
      return [{ sheet, queue: ({ workbook }) => workbook.worksheets.getItem(sheet).delete() }];
    case "addTable":
      return [{ sheet, queue: ({ workbook }) => void workbook.tables.getItem(edit.name).convertToRange() }];
    default:
      return [];
  }
}

type Resize = Extract<Edit, { kind: "resizeTable" }>;

/** In its turn: rows are let go once their words are back where they were, should Excel fail in between. */
const rowsBack = ({ sheet, name, by }: Resize): Undo => ({
  sheet,
  queue: (later) => resizeTable(later, name, { rows: -by.rows, columns: 0 }),
});

/** Excel names the columns that a table takes in: what stood there is put back too. */
function rememberColumns(context: Excel.RequestContext, { sheet, name, by }: Resize): Undo {
  const beside = ({ workbook }: Excel.RequestContext) =>
    workbook.tables.getItem(name).getRange().getColumnsAfter(by.columns);
  const before = by.columns > 0 ? beside(context) : null;
  before?.load("values, formulas");
  before?.untrack();
  const queue: Undo["queue"] = (later) => {
    resizeTable(later, name, { rows: 0, columns: -by.columns });
    if (before === null) return;
    const range = beside(later);
    range.untrack();
    range.values = inputsOf(before.values as CellValue[][], before.formulas as CellValue[][]) as unknown[][];
  };
  return { sheet, isOfColumns: true, queue };
}

/** What must be written so that these values and formulas stand again; null leaves a cell alone. */
function inputsOf(values: (CellValue | null)[][], formulas: CellValue[][]): (CellValue | null)[][] {
  return values.map((line, r) =>
    line.map((value, c) => {
      const formula = formulas[r]?.[c];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return value !== null && isFormula ? formula : asWritten(value);
    }),
  );
}

function rememberCells(context: Excel.RequestContext, edit: CellsEdit): Undo {
  const { sheet, row, column } = edit;
  const place = ({ workbook }: Excel.RequestContext, first: number, count: number) =>
    workbook.worksheets.getItem(sheet).getRangeByIndexes(row + first, column, count, edit.values[0]?.length ?? 0);
  const before = place(context, 0, edit.values.length);
  before.load("values, formulas");
  before.untrack();
  const values = () =>
    edit.values.map((line, r) => line.map((one, c) => (one === null ? null : (before.values[r]?.[c] as CellValue))));
  return {
    sheet,
    queue: (later, hidden) => {
      const inputs = inputsOf(values(), before.formulas as CellValue[][]) as unknown[][];
      for (const { first, last } of blocksOf(row, inputs.length, hidden.get(sheet))) {
        const range = place(later, first, last - first + 1);
        range.untrack();
        range.values = inputs.slice(first, last + 1);
      }
    },
    cells: () => ({ row, column, values: values() }),
    inverse: () => ({
      sheet,
      row,
      column,
      from: edit.values.map((line, r) => line.map((one, c) => one ?? (before.values[r]?.[c] as CellValue))),
      to: values().map((line, r) =>
        line.map((value, c) => (value === null ? null : inputOf(value, before.formulas[r]?.[c] as CellValue))),
      ),
    }),
  };
}
