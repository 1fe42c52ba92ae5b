import type { Edit } from "../report/edits";
import { planMemoryTable, type MemoryPlace } from "../memory/memorySheet";
import { cellAt, type CellValue, type TableSnapshot } from "../snapshot";
import { columnBody } from "../plan/tableReader";
import { fold } from "../text/fold";
import { MAPPING_HEADINGS, MAPPING_TABLE } from "../nominations/mapping";
import type { MappingEntry } from "./mappingEntries";

/** The edits that remember the entries in the workbook's own cells. */
export function planMapping(place: MemoryPlace, entries: readonly MappingEntry[]): Edit[] {
  if (place.table !== null) return addTo(place.table, entries);
  return planMemoryTable(place, { name: MAPPING_TABLE, headings: MAPPING_HEADINGS, rows: entries, widths: [180, 180] });
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
