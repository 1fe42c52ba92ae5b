import { formatDay } from "../../src/core/calendar/day";
import type { DesignedCell, SheetDesign } from "../../src/core/sheets/sheetDesign";
import { address } from "../../src/core/cells/snapshot";
import type { Content } from "./cells";
import type { SheetSpec } from "./workbook";

const content = (cell: DesignedCell): Content => (typeof cell === "object" ? { date: formatDay(cell.day) } : cell);

/** The snapshot of a designed sheet. */
export function sheetSpec(design: SheetDesign): SheetSpec {
  const cells: Content[][] = [];
  for (const { row, column, text } of design.lines) {
    const line = (cells[row] ??= []);
    while (line.length < column) line.push("");
    line[column] = text;
  }
  return {
    name: design.sheet,
    cells: Array.from(cells, (line) => line ?? []),
    tables: design.tables.map(({ name, row, column, headings, rows }) => ({
      name,
      address: address(row, column),
      rows: [[...headings], ...rows.map((line) => line.map(content))],
    })),
  };
}
