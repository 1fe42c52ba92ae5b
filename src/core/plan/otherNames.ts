import { address, cellAt, tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { TABLES } from "../names";
import type { CellFix } from "../fixes/cellFixes";
import { fold } from "../text/fold";
import { columnBody } from "./tableReader";

/** What somebody says of a text: it is another name of a unit or an award. */
export interface OtherName {
  kind: "unit" | "award";
  /** As the workbook's table calls it. */
  name: string;
  other: string;
}

const PLACES = {
  unit: { table: TABLES.units, heading: "Đơn vị" },
  award: { table: TABLES.awards, heading: "Hình thức khen thưởng" },
} as const;

/**
 * The change that adds another name to those in `Tên khác`: none where it is one of them already, null where the
 * workbook has no place for it.
 */
export function otherNameFixes(snapshot: WorkbookSnapshot, { kind, name, other }: OtherName): CellFix[] | null {
  const table = tableNamed(snapshot, PLACES[kind].table);
  // A semicolon separates the names.
  if (!table || other.includes(";")) return null;
  const names = columnBody(table, PLACES[kind].heading);
  const others = columnBody(table, "Tên khác");
  if (names === null || others === null) return null;
  for (let row = names.row; row < names.row + names.rows; row++) {
    if (fold(cellAt(table.cells, row, names.column).text) !== fold(name)) continue;
    const { text, value } = cellAt(table.cells, row, others.column);
    if (text.split(";").some((known) => fold(known) === fold(other))) return [];
    const to = [text.trim(), other.trim()].filter((part) => part !== "").join("; ");
    const cell = address(row, others.column);
    return [{ sheet: table.sheet, cell, row: row + 1, field: null, rules: [], from: text, original: value, to }];
  }
  return null;
}
