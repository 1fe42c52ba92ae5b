import type { CellValue } from "../snapshot";
import type { Change } from "./change";

/** Looks cells of one sheet up among the changes of a run. */
export class KnownCells {
  private readonly cells = new Map<string, { from: CellValue | null; to: Change["to"][number][number] }>();

  constructor(sheet: string, changes: readonly Change[]) {
    for (const { sheet: of, row, column, from, to } of changes) {
      if (of !== sheet) continue;
      for (const [r, line] of to.entries()) {
        for (const [c, input] of line.entries()) {
          const key = `${row + r} ${column + c}`;
          // A change that only looked tells less than one that wrote.
          if (input === null && this.cells.has(key)) continue;
          this.cells.set(key, { from: from[r]?.[c] ?? null, to: input });
        }
      }
    }
  }

  /** What the run left there; null = it has not looked. */
  at(row: number, column: number): CellValue | null {
    return this.cells.get(`${row} ${column}`)?.from ?? null;
  }

  /** Whether it holds what the run left there. */
  isLeft(row: number, column: number, value: CellValue): boolean {
    return value === (this.at(row, column) ?? "");
  }

  /** Whether it holds what stood there before the run; what a formula shows is not known. */
  isBack(row: number, column: number, value: CellValue): boolean {
    const known = this.cells.get(`${row} ${column}`);
    if (known === undefined || known.to === null) return this.isLeft(row, column, value);
    return typeof known.to === "object" || value === known.to;
  }

  isWritten(row: number, column: number): boolean {
    return (this.cells.get(`${row} ${column}`)?.to ?? null) !== null;
  }

  /** It becomes blank again. */
  isCleared(row: number, column: number): boolean {
    return this.cells.get(`${row} ${column}`)?.to === "";
  }
}
