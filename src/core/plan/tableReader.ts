import { isBlankText } from "../text/blank";
import { headingKey } from "../text/fold";
import { address, cellAt, type Area, type Cell, type TableSnapshot } from "../snapshot";
import type { Place } from "../rules/rule";

/** A cell of one of the Office's tables, with the place to name when it can't be read. */
export interface PlacedCell extends Cell {
  place: Place;
  isBlank: boolean;
}

/** A table whose columns are found by heading. */
export interface ReadTable {
  /** The first heading: where a fault of the whole table is shown. */
  place: Place;
  missing: string[];
  doubled: { heading: string; place: Place }[];
  has(heading: string): boolean;
  /** Rows with at least one filled cell. `row(heading)` is null where the column is missing. */
  rows: ((heading: string) => PlacedCell | null)[];
}

/** Reads a table's rows by heading; headings are compared as everywhere (case, marks, spaces do not count). */
export function readTable(table: TableSnapshot, required: readonly string[], optional: readonly string[]): ReadTable {
  const { area, cells, sheet } = table;
  const columns = new Map<string, number[]>();
  for (let column = area.column; table.hasHeaders && column < area.column + area.columns; column++) {
    const key = headingKey(cellAt(cells, area.row, column).text);
    columns.set(key, [...(columns.get(key) ?? []), column]);
  }
  const placed = (row: number, column: number): PlacedCell => {
    const cell = cellAt(cells, row, column);
    const isBlank = cell.kind === "empty" || (cell.kind === "text" && isBlankText(cell.value as string));
    return { ...cell, isBlank, place: { sheet, cell: address(row, column), value: cell.text } };
  };
  const columnOf = (heading: string) => columns.get(headingKey(heading))?.[0];
  const rows: ReadTable["rows"] = [];
  const first = area.row + (table.hasHeaders ? 1 : 0);
  const end = area.row + area.rows - (table.hasTotals ? 1 : 0);
  for (let row = first; row < end; row++) {
    if (!isFilled(row)) continue;
    rows.push((heading) => {
      const column = columnOf(heading);
      return column === undefined ? null : placed(row, column);
    });
  }
  return {
    place: placed(area.row, area.column).place,
    missing: required.filter((heading) => columnOf(heading) === undefined),
    doubled: [...required, ...optional].flatMap((heading) =>
      (columns.get(headingKey(heading)) ?? [])
        .slice(1)
        .map((column) => ({ heading, place: placed(area.row, column).place })),
    ),
    has: (heading) => columnOf(heading) !== undefined,
    rows,
  };

  function isFilled(row: number): boolean {
    return [...required, ...optional].some((heading) => {
      const column = columnOf(heading);
      return column !== undefined && !placed(row, column).isBlank;
    });
  }
}

/** Where a column's cells stand; null where there is no such column. */
export function columnBody({ area, cells, hasHeaders, hasTotals }: TableSnapshot, heading: string): Area | null {
  const rows = area.rows - 1 - (hasTotals ? 1 : 0);
  for (let column = area.column; hasHeaders && column < area.column + area.columns; column++) {
    if (headingKey(cellAt(cells, area.row, column).text) === headingKey(heading)) {
      return { row: area.row + 1, column, rows, columns: 1 };
    }
  }
  return null;
}

/** Names separated by ";", blanks left out. */
export function readNames(cell: PlacedCell | null): string[] {
  if (cell === null || cell.isBlank || cell.kind === "error") return [];
  return cell.text
    .split(";")
    .map((name) => name.replace(/\s+/gu, " ").trim())
    .filter((name) => !isBlankText(name));
}
