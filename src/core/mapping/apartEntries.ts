import { cellAt, type CellValue, type TableSnapshot } from "../cells/snapshot";
import { TABLES } from "../names";
import type { Edit } from "../cells/edits";
import { APART_HEADINGS } from "../nominations/apart";
import { columnBody } from "../plan/tableReader";
import type { TablePlace } from "../cells/reads";
import { planMemoryTable } from "./memorySheet";

/** The ids of two nominations that people compared. */
export type ApartPair = readonly [id: string, other: string];

/** The edits that store the pairs in the workbook; [] for pairs that are stored already. */
export function planApart(place: TablePlace, pairs: readonly ApartPair[]): Edit[] {
  if (place.table !== null) return addTo(place.table, pairs);
  if (pairs.length === 0) return [];
  return planMemoryTable(place, { name: TABLES.apart, headings: APART_HEADINGS, rows: pairs, widths: [110, 110] });
}

function addTo(table: TableSnapshot, pairs: readonly ApartPair[]): Edit[] {
  const [first, other] = APART_HEADINGS.map((heading) => columnBody(table, heading));
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
