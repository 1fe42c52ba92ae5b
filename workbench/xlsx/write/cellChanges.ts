import type { Sheet, Workbook } from "../../host/model";
import type { PackageSource } from "../source";

export interface CellChanges {
  /** Whether any cell has another value. */
  values: boolean;
  /** Whether any formula came, went or moved. */
  formulas: boolean;
}

/** How the cells of a workbook differ from those of its file. */
export function cellChanges(workbook: Workbook, { opened }: PackageSource): CellChanges {
  const changes: CellChanges = { values: false, formulas: false };
  for (const sheet of workbook.sheets)
    compare(
      sheet,
      opened.sheets.find(({ id }) => id === sheet.id),
      changes,
    );
  for (const sheet of opened.sheets)
    if (!workbook.sheets.some(({ id }) => id === sheet.id) && hasFormulas(sheet)) changes.formulas = true;
  return changes;
}

function compare(sheet: Sheet, opened: Sheet | undefined, changes: CellChanges): void {
  const count = Math.max(sheet.rows.length, opened?.rows.length ?? 0);
  for (let row = 0; row < count; row++) {
    const [is = [], was = []] = [sheet.rows[row], opened?.rows[row]];
    for (let column = 0; column < Math.max(is.length, was.length); column++) {
      const [now, before] = [is[column], was[column]];
      if (now === before) continue;
      if ((now?.formula === undefined) !== (before?.formula === undefined)) changes.formulas = true;
      if (now?.formula !== before?.formula || (now?.value ?? null) !== (before?.value ?? null)) changes.values = true;
    }
    if (changes.values && changes.formulas) return;
  }
}

export const hasFormulas = ({ rows }: Sheet): boolean =>
  rows.some((cells) => cells?.some((cell) => cell?.formula !== undefined));
