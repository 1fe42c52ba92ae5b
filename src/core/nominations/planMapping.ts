import type { Edit } from "../report/edits";
import { LOOKS } from "../sheets/looks";
import { cellAt, sheetNamed, type Area, type CellValue, type TableSnapshot, type WorkbookSnapshot } from "../snapshot";
import { columnBody } from "../plan/tableReader";
import { fold } from "../text/fold";
import { MAPPING_HEADINGS, MAPPING_TABLE, UNUSED } from "./mapping";
import type { MappingQuestion } from "./mappingOffer";

/** What a person answered to one question: the cell of the heading that is the column. */
export interface MappingAnswer {
  question: MappingQuestion;
  cell: string;
}

/** A heading of the nominations, and the column that it is from now on. */
export type MappingEntry = readonly [heading: string, column: string];

/** Where the mapping stands or can stand. */
export interface MappingPlace {
  table: TableSnapshot | null;
  /** The plan's table and how far its sheet is used; null = there is none. */
  plan: { sheet: string; row: number; lastColumn: number } | null;
  sheets: readonly string[];
}

const SHEET = "Ánh xạ cột";

/** Of doubled columns the ones that were not chosen are not read from then on. */
export function entriesOf(answers: readonly MappingAnswer[]): MappingEntry[] {
  return answers.flatMap(({ question, cell }) =>
    question.choices.flatMap(({ cell: at, text }): MappingEntry[] => {
      if (at === cell) return [[text, question.heading]];
      return question.kind === "doubled" ? [[text, UNUSED]] : [];
    }),
  );
}

/** The edits that remember the entries in the workbook's own cells: beside the plan, or on a sheet of their own. */
export function planMapping({ table, plan, sheets }: MappingPlace, entries: readonly MappingEntry[]): Edit[] {
  if (table !== null) return addTo(table, entries);
  const area = {
    row: plan?.row ?? 0,
    column: plan === null ? 0 : plan.lastColumn + 2,
    rows: entries.length + 1,
    columns: 2,
  };
  const sheet = plan?.sheet ?? freeName(sheets);
  return [...(plan === null ? [{ kind: "addSheet" as const, sheet }] : []), ...newTable(sheet, area, entries)];
}

function newTable(sheet: string, area: Area, entries: readonly MappingEntry[]): Edit[] {
  const { row, column } = area;
  return [
    { kind: "cells", sheet, row, column, values: [[...MAPPING_HEADINGS], ...entries.map((entry) => [...entry])] },
    { kind: "addTable", sheet, name: MAPPING_TABLE, area },
    { kind: "format", sheet, area: { ...area, rows: 1 }, format: LOOKS.heading },
    { kind: "format", sheet, area: { ...area, row: row + 1, rows: entries.length }, format: LOOKS.text },
    { kind: "columnWidths", sheet, column, widths: [180, 180] },
  ];
}

/** A heading that stands there already gets its new meaning; the others come below. */
function addTo(table: TableSnapshot, entries: readonly MappingEntry[]): Edit[] {
  const [own, meaning] = MAPPING_HEADINGS.map((heading) => columnBody(table, heading));
  if (!own || !meaning) return [];
  const { sheet, cells } = table;
  const rows = new Map<string, number>();
  for (let row = own.row; row < own.row + own.rows; row++) rows.set(fold(cellAt(cells, row, own.column).text), row);
  const changed = entries.flatMap(([heading, column]): Edit[] => {
    const row = rows.get(fold(heading));
    return row === undefined ? [] : [{ kind: "cells", sheet, row, column: meaning.column, values: [[column]] }];
  });
  const added = entries
    .filter(([heading]) => !rows.has(fold(heading)))
    .map(([heading, column]) => {
      const line = Array<CellValue>(table.area.columns).fill("");
      line[own.column - table.area.column] = heading;
      line[meaning.column - table.area.column] = column;
      return line;
    });
  return added.length === 0 ? changed : [...changed, { kind: "addRows", sheet, name: table.name, rows: added }];
}

function freeName(sheets: readonly string[]): string {
  const snapshot: WorkbookSnapshot = {
    sheets: sheets.map((name) => ({ name, visible: true })),
    tables: [],
    tableNames: [],
  };
  for (let attempt = 1; ; attempt++) {
    const name = attempt === 1 ? SHEET : `${SHEET} ${attempt}`;
    if (sheetNamed(snapshot, name) === undefined) return name;
  }
}
