import type { Area } from "../cells/snapshot";
import type { Criterion } from "../plan/plan";
import { isOwnField, OWN, type FieldId } from "./fields";

export interface Column {
  field: FieldId;
  column: number;
}

/** Where the nominations are: the sheet, the heading row, and the field of each column. */
export class Layout {
  private readonly columns = new Map<FieldId, number>();

  constructor(
    readonly sheet: string,
    /** Name of the table; null = a plain range. */
    readonly table: string | null,
    /** The table's whole area; null for a plain range. */
    readonly tableArea: Area | null,
    /** The row for our headings: the upper one if headings are merged downwards. */
    readonly headingRow: number,
    readonly firstDataRow: number,
    /** Last row that may hold a nomination: of the table, or the last used one. */
    readonly lastRow: number,
    /** First and last filled heading. */
    readonly firstColumn: number,
    readonly lastColumn: number,
    found: readonly Column[],
    /** Fields with two columns, treated as absent. For the four required ones and our own the run stops. */
    readonly duplicated: ReadonlyMap<FieldId, readonly number[]>,
  ) {
    for (const { field, column } of found) if (!this.columns.has(field)) this.columns.set(field, column);
  }

  columnOf(field: FieldId): number | undefined {
    return this.columns.get(field);
  }

  has(field: FieldId): boolean {
    return this.columns.has(field);
  }

  /** Columns with a known field except ours, in sheet order. */
  inputs(): Column[] {
    return [...this.columns]
      .filter(([field]) => !isOwnField(field))
      .map(([field, column]) => ({ field, column }))
      .sort((a, b) => a.column - b.column);
  }

  isOwn(column: number): boolean {
    return OWN.some((field) => this.columns.get(field) === column);
  }

  criteria(criteria: readonly Criterion[]): { criterion: Criterion; field: FieldId; column: number }[] {
    return criteria.flatMap((criterion) => {
      const field: FieldId = `criterion:${criterion.code}`;
      const column = this.columns.get(field);
      return column === undefined ? [] : [{ criterion, field, column }];
    });
  }
}
