import { styleAt } from "../../../host/styles";
import type { Cell, Sheet } from "../../../host/model";
import { cellRef } from "../../package/refs";
import type { SheetSource } from "../../source";

/** Finds the rows and cells of a sheet that differ from those in the file. */
export class RowChanges {
  readonly opened: Sheet;
  /** By row, cells whose formula is stored in a cell that changed. */
  private readonly unshared = new Map<number, Set<number>>();
  private readonly headingRows = new Set<number>();
  /** Whether all columns have their format of the file: then an equal cell in an equal row has the same format. */
  private readonly areColumnsSame: boolean;

  constructor(
    private readonly sheet: Sheet,
    source: SheetSource,
    private readonly headings: ReadonlyMap<string, string>,
  ) {
    this.opened = source.opened;
    this.areColumnsSame = sameList(sheet.columnStyles, this.opened.columnStyles);
    for (const place of headings.keys()) this.headingRows.add(Number(place.replace(/\D+/, "")) - 1);
    for (const { row, column, cells } of source.sharedFormulas.values()) {
      if (!this.isCellChanged(row, column)) continue;
      for (let index = 0; index < cells.length; index += 2) this.unshare(cells[index] ?? 0, cells[index + 1] ?? 0);
    }
  }

  /** Whether any row differs, including new rows. */
  any(): boolean {
    const { sheet, opened } = this;
    if (this.unshared.size > 0 || this.headings.size > 0) return true;
    const count = Math.max(
      ...[sheet, opened].flatMap((item) => [item.rows.length, item.rowHeights.length, item.rowStyles.length]),
    );
    if (!sameSet(sheet.hiddenRows, opened.hiddenRows) || !sameList(sheet.rowLevels, opened.rowLevels)) return true;
    for (let row = 0; row < count; row++) if (this.isChanged(row)) return true;
    return false;
  }

  isChanged(row: number): boolean {
    const { sheet, opened } = this;
    if (
      sheet.rowHeights[row] !== opened.rowHeights[row] ||
      sheet.hiddenRows.has(row) !== opened.hiddenRows.has(row) ||
      sheet.rowStyles[row] !== opened.rowStyles[row] ||
      sheet.rowLevels?.[row] !== opened.rowLevels?.[row] ||
      sheet.autoHeightRows?.has(row) !== opened.autoHeightRows?.has(row) ||
      this.unshared.has(row) ||
      this.headingRows.has(row)
    )
      return true;
    const count = Math.max(sheet.rows[row]?.length ?? 0, opened.rows[row]?.length ?? 0);
    for (let column = 0; column < count; column++) if (this.isCellChanged(row, column)) return true;
    return false;
  }

  isCellChanged(row: number, column: number): boolean {
    const now = this.sheet.rows[row]?.[column];
    const before = this.opened.rows[row]?.[column];
    const isSame = now === before && this.areColumnsSame && this.sheet.rowStyles[row] === this.opened.rowStyles[row];
    if (!isSame) {
      if (now !== before && !sameContent(now, before)) return true;
      if (
        now?.quotePrefix !== before?.quotePrefix ||
        styleAt(this.sheet, row, column) !== styleAt(this.opened, row, column)
      )
        return now !== undefined || before !== undefined;
    }
    if (this.unshared.size > 0 && this.unshared.get(row)?.has(column)) return true;
    return this.headings.size > 0 && this.headings.has(cellRef(row, column));
  }

  /** Columns of a row's cells without an element in the file; `cells` are the triples of its layout. */
  newColumns(row: number, cells: readonly number[]): number[] {
    const added: number[] = [];
    let index = 0;
    this.sheet.rows[row]?.forEach((cell, column) => {
      while ((cells[index] ?? Infinity) < column) index += 3;
      if (cell && cells[index] !== column) added.push(column);
    });
    return added;
  }

  private unshare(row: number, column: number): void {
    const columns = this.unshared.get(row) ?? new Set();
    this.unshared.set(row, columns.add(column));
  }
}

/** Hyperlinks are stored elsewhere and ignored here. */
function sameContent(a: Cell = NOTHING, b: Cell = NOTHING): boolean {
  return (
    a.value === b.value &&
    a.formula === b.formula &&
    a.isError === b.isError &&
    a.richText === b.richText &&
    a.rest === b.rest &&
    a.array?.rows === b.array?.rows &&
    a.array?.columns === b.array?.columns
  );
}

const NOTHING: Cell = { value: null };

const sameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));

const sameList = (a: readonly unknown[] = [], b: readonly unknown[] = []): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
