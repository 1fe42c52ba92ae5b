import { headingOf, OWN, type FieldId } from "../nominations/fields";
import { TABLES } from "../names";
import { UNUSED, MAPPING_HEADINGS } from "../nominations/mapping";
import { fold } from "../text/fold";
import type { ColumnChoices } from "./guessColumns";
import type { ListColumn } from "./listColumns";
import type { MappingQuestion } from "./mappingOffer";
import type { Edit } from "../cells/edits";
import type { TablePlace } from "../cells/reads";
import { planMemoryTable } from "./memorySheet";
import { cellAt, type CellValue, type TableSnapshot } from "../cells/snapshot";
import { columnBody } from "../plan/tableReader";

/** The answer to one question: the cell of the chosen heading. */
export interface MappingAnswer {
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
      return question.kind === "doubled" ? [[text, UNUSED]] : [];
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
  if (place.table !== null) return addTo(place.table, entries);
  return planMemoryTable(place, {
    name: TABLES.mapping,
    headings: MAPPING_HEADINGS,
    rows: entries,
    widths: [180, 180],
  });
}

/** A stored heading gets its new meaning; new headings are added below. */
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
