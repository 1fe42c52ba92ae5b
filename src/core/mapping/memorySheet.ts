import { type FieldId, headingOf, OWN } from "../nominations/fields";
import { SHEETS, TABLES } from "../names";
import { NOT_DUPLICATE_HEADINGS, MAPPING_HEADINGS, UNUSED } from "../nominations/remembered";
import { fold } from "../text/fold";
import type { ColumnChoices } from "./guessColumns";
import type { ListColumn } from "./listHeadings";
import type { MappingQuestion } from "./mappingOffer";
import type { Edit } from "../cells/edits";
import type { TablePlace } from "../cells/reads";
import { cellAt, type CellValue, type TableSnapshot } from "../cells/snapshot";
import { columnBody } from "../plan/tableReader";
import { freeSheetName } from "../sheets/sheetNames";
import { CELL_STYLES } from "../sheets/sheetDesign";

/** The answer to one question: the cell of the chosen heading. */
interface MappingAnswer {
  question: MappingQuestion;
  cell: string;
}

/** A heading of the nominations, and the field that it means from now on. */
export type MappingEntry = readonly [heading: string, column: string];

/** Of columns with the same field, those that were not chosen are no longer read. */
export function entriesOf(answers: readonly MappingAnswer[]): MappingEntry[] {
  return answers.flatMap(({ question, cell }) =>
    question.choices.flatMap(({ cell: cellName, text }): MappingEntry[] => {
      if (cellName === cell) return [[text, question.heading]];
      return question.kind === "duplicated" ? [[text, UNUSED]] : [];
    }),
  );
}

/**
 * What must be stored so that the columns are read as they were chosen. Columns that are read correctly already need no
 * entry; a column with a chosen field that was not chosen itself is no longer read.
 */
export function columnEntries(columns: readonly ListColumn[], choices: ColumnChoices): MappingEntry[] {
  const chosen = new Map([...choices].map(([field, column]) => [column, field]));
  const entries = new Map<string, MappingEntry>();
  for (const { column, text, field } of columns) {
    const wanted = chosen.get(column) ?? null;
    const entry = entryOf(text, field, wanted);
    if (entry !== null) entries.set(fold(text), entry);
  }
  return [...entries.values()];
}

function entryOf(text: string, field: FieldId | null, wanted: FieldId | null): MappingEntry | null {
  if (wanted !== null) return wanted === field ? null : [text, headingOf(wanted)];
  const isLeft: readonly (FieldId | null)[] = [null, "ordinal", ...OWN];
  return isLeft.includes(field) ? null : [text, UNUSED];
}

/** The edits that store the entries in the workbook. */
export function planMapping(place: TablePlace, entries: readonly MappingEntry[]): Edit[] {
  if (place.table !== null) return addMapping(place.table, entries);
  return planMemoryTable(place, {
    name: TABLES.mapping,
    headings: MAPPING_HEADINGS,
    rows: entries,
    widths: [180, 180],
  });
}

/** A stored heading gets its new meaning; new headings are added below. */
function addMapping(table: TableSnapshot, entries: readonly MappingEntry[]): Edit[] {
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

/** The ids of two nominations that people compared. */
export type NotDuplicatePair = readonly [id: string, other: string];

/** The edits that store the pairs in the workbook; [] for pairs that are stored already. */
export function planNotDuplicates(place: TablePlace, pairs: readonly NotDuplicatePair[]): Edit[] {
  if (place.table !== null) return addPairs(place.table, pairs);
  if (pairs.length === 0) return [];
  return planMemoryTable(place, {
    name: TABLES.notDuplicates,
    headings: NOT_DUPLICATE_HEADINGS,
    rows: pairs,
    widths: [110, 110],
  });
}

function addPairs(table: TableSnapshot, pairs: readonly NotDuplicatePair[]): Edit[] {
  const [first, other] = NOT_DUPLICATE_HEADINGS.map((heading) => columnBody(table, heading));
  if (!first || !other) return [];
  const { sheet, cells, area, name } = table;
  const known = new Set<string>();
  for (let row = first.row; row < first.row + first.rows; row++) {
    known.add(keyOf([cellAt(cells, row, first.column).text, cellAt(cells, row, other.column).text]));
  }
  const rows = pairs
    .filter((pair) => !known.has(keyOf(pair)))
    .map(([id, otherId]) => {
      const line = Array<CellValue>(area.columns).fill("");
      line[first.column - area.column] = id;
      line[other.column - area.column] = otherId;
      return line;
    });
  return rows.length === 0 ? [] : [{ kind: "addRows", sheet, name, rows }];
}

const keyOf = (pair: readonly string[]): string =>
  pair
    .map((id) => id.trim())
    .sort()
    .join("\n");

const MEMORY_TABLES: readonly string[] = [TABLES.mapping, TABLES.notDuplicates, TABLES.history].map((name) =>
  name.toLowerCase(),
);

interface MemoryTable {
  name: string;
  headings: readonly string[];
  rows: readonly (readonly string[])[];
  /** Of the columns, in points. */
  widths: readonly number[];
}

/**
 * The edits that make a table on the sheet `Ghi nhớ`, right of its other tables. If another sheet has that name, the
 * new sheet gets a number.
 */
export function planMemoryTable({ sheet, sheets }: TablePlace, table: MemoryTable): Edit[] {
  const isOurs =
    sheet !== null && (sheet.used === null || sheet.tables.some((name) => MEMORY_TABLES.includes(name.toLowerCase())));
  if (isOurs) return drawTable(sheet.name, sheet.used === null ? 0 : sheet.used.column + sheet.used.columns + 1, table);
  const name = freeSheetName(
    { sheets: sheets.map((item) => ({ name: item, visible: true })), tables: [], tableNames: [] },
    SHEETS.memory,
  );
  return [{ kind: "addSheet", sheet: name }, ...drawTable(name, 0, table)];
}

function drawTable(sheet: string, column: number, { name, headings, rows, widths }: MemoryTable): Edit[] {
  const area = { row: 0, column, rows: rows.length + 1, columns: headings.length };
  return [
    { kind: "cells", sheet, row: 0, column, values: [[...headings], ...rows.map((row) => [...row])] },
    { kind: "addTable", sheet, name, area },
    { kind: "format", sheet, area: { ...area, rows: 1 }, format: CELL_STYLES.heading },
    { kind: "format", sheet, area: { ...area, row: 1, rows: rows.length }, format: CELL_STYLES.text },
    { kind: "columnWidths", sheet, column, widths },
  ];
}
