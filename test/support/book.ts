import { address } from "../../src/core/cells/snapshot";
import type { Cell, Sheet, Table, Workbook, DataValidation } from "../../workbench/host";

export type Shown = string | number | boolean;

/** A workbook as a person sees it: sheets and tables by name, columns by heading, rows of a table's body from 0. */
export class Book {
  constructor(readonly workbook: Workbook) {}

  sheet(name: string): Sheet {
    const { sheets } = this.workbook;
    const sheet = sheets.find((item) => item.name === name);
    if (!sheet) throw new Error(`no sheet ${name}: ${sheets.map((item) => item.name).join(", ")}`);
    return sheet;
  }

  table(name: string): { sheet: Sheet; table: Table } {
    for (const sheet of this.workbook.sheets) {
      const table = sheet.tables.find((item) => item.name === name);
      if (table) return { sheet, table };
    }
    throw new Error(`no table ${name}`);
  }

  hasTable(name: string): boolean {
    return this.workbook.sheets.some(({ tables }) => tables.some((table) => table.name === name));
  }

  /** The value of one cell, "" when blank; a formula counts as its text. */
  valueAt(sheet: string, row: number, column: number): Shown {
    return shown(this.sheet(sheet).rows[row]?.[column]);
  }

  /** The body of a table as records by heading. */
  records(table: string): Record<string, Shown>[] {
    const { sheet, table: found } = this.table(table);
    const { row, column, rows, columns } = found.area;
    const shownAt = (r: number, c: number) => shown(sheet.rows[row + r]?.[column + c]);
    return Array.from({ length: rows - 1 }, (_, r) =>
      Object.fromEntries(Array.from({ length: columns }, (__, c) => [String(shownAt(0, c)), shownAt(r + 1, c)])),
    );
  }

  /** 0-based column on the sheet of a table's heading. */
  column(table: string, heading: string): number {
    const { sheet, table: found } = this.table(table);
    const { row, column, columns } = found.area;
    for (let c = column; c < column + columns; c++) if (shown(sheet.rows[row]?.[c]) === heading) return c;
    throw new Error(`no column ${heading}`);
  }

  /** 0-based row on the sheet. */
  rowOf(table: string, row: number): number {
    return this.table(table).table.area.row + 1 + row;
  }

  /** Row of a nominee in a table's body; -1 if there is none. */
  rowNamed(table: string, nominee: string): number {
    return this.records(table).findIndex((row) => row["Tên tập thể, cá nhân"] === nominee);
  }

  /** Address of a cell of a table's body. */
  place(table: string, row: number, heading: string): string {
    return address(this.rowOf(table, row), this.column(table, heading));
  }

  /** Address of a table's body, for sorting. */
  body(table: string): string {
    const { row, column, rows, columns } = this.table(table).table.area;
    return `${address(row + 1, column)}:${address(row + rows - 1, column + columns - 1)}`;
  }

  /** The ids by nominee, from the table of nominations. */
  ids(): Record<string, Shown> {
    return Object.fromEntries(
      this.records("DeNghi").map((row) => [String(row["Tên tập thể, cá nhân"]), row["Mã đề nghị"] ?? ""]),
    );
  }

  /** Every filled cell by sheet and address: value, formula and error, without formats. */
  cells(): Map<string, string> {
    const cells = new Map<string, string>();
    for (const { name, rows } of this.workbook.sheets) {
      (rows as (Sheet["rows"][number] | undefined)[]).forEach((row, r) => {
        row?.forEach((cell, c) => {
          if (!cell || ((cell.value === null || cell.value === "") && cell.formula === undefined)) return;
          cells.set(`${name}!${address(r, c)}`, JSON.stringify([cell.value, cell.formula, cell.isError]));
        });
      });
    }
    return cells;
  }

  /** Addresses of cells that differ from an earlier state, by sheet. */
  changesSince(before: Map<string, string>): string[] {
    return changes(before, this.cells());
  }

  /** The complete content, to check that nothing has changed. */
  model(): unknown {
    return structuredClone(this.workbook);
  }
}

function shown(cell: Cell | undefined): Shown {
  return cell?.formula ?? cell?.value ?? "";
}

/** The validation of one cell. */
export function dropDownAt({ validations }: Sheet, row: number, column: number): DataValidation | undefined {
  return validations.find(({ areas }) =>
    areas.some(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    ),
  );
}

/** Addresses of cells that differ between two states. */
export function changes(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((place) => before.get(place) !== after.get(place));
}
