import type { Cell, Workbook } from "../../workbench/host/model";
import { a1, cellAt, findTable, isBlank, isError, tableColumn, tableRows, textOf, type PlacedTable } from "./cells";
import { readDate } from "./dates";

/** Where the plan or the units can't be read; no sheet when the table itself is missing. */
export interface Problem {
  sheet: string | null;
  cell: string | null;
}

/** A table of the Office: its rows as records of cells, and the list of what can't be read in it. */
export class OfficeTable {
  private readonly columns = new Map<string, number>();

  constructor(
    private readonly placed: PlacedTable,
    private readonly date1904: boolean,
    readonly problems: Problem[],
    needed: string[],
    optional: string[],
  ) {
    for (const heading of [...needed, ...optional]) {
      const column = tableColumn(placed, heading);
      if (column !== null) this.columns.set(heading, column);
      else if (needed.includes(heading)) this.reportHeading();
    }
  }

  has = (heading: string): boolean => this.columns.has(heading);

  rows(): number[] {
    const filled = (row: number) =>
      [...this.columns.values()].some((column) => !isBlank(cellAt(this.placed.sheet, row, column)));
    return tableRows(this.placed).filter(filled);
  }

  cell(row: number, heading: string): Cell | undefined {
    const column = this.columns.get(heading);
    return column === undefined ? undefined : cellAt(this.placed.sheet, row, column);
  }

  blank = (row: number, heading: string): boolean => isBlank(this.cell(row, heading));
  text = (row: number, heading: string): string => textOf(this.cell(row, heading));

  /** null = blank or unreadable; the unreadable is reported. */
  date(row: number, heading: string): number | null {
    if (this.blank(row, heading)) return null;
    const day = isError(this.cell(row, heading)) ? null : readDate(this.cell(row, heading), this.date1904);
    if (day === null) this.report(row, heading);
    return day;
  }

  report(row: number, heading: string): void {
    const column = this.columns.get(heading);
    if (column === undefined) return;
    const cell = a1(row, column);
    if (!this.problems.some((known) => known.sheet === this.placed.sheet.name && known.cell === cell))
      this.problems.push({ sheet: this.placed.sheet.name, cell });
  }

  address(row: number, heading: string): { sheet: string; cell: string } {
    return { sheet: this.placed.sheet.name, cell: a1(row, this.columns.get(heading)!) };
  }

  reportHeading(): void {
    const { area } = this.placed.table;
    this.problems.push({ sheet: this.placed.sheet.name, cell: a1(area.row, area.column) });
  }

  reportErrors(): void {
    for (const row of this.rows())
      for (const heading of this.columns.keys()) if (isError(this.cell(row, heading))) this.report(row, heading);
  }
}

export function openTable(
  workbook: Workbook,
  name: string,
  problems: Problem[],
  needed: string[],
  optional: string[] = [],
): OfficeTable | null {
  const placed = findTable(workbook, name);
  return placed && new OfficeTable(placed, workbook.date1904, problems, needed, optional);
}
