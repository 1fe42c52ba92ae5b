import { joinInverses, type Inverse } from "../core/cells/inverse";
import type { Refusal } from "../core/cells/change";
import type { CellFix } from "../core/fixes/cellFixes";
import { fixChanges, recount } from "../core/fixes/fixChanges";
import { placeOf } from "../core/cells/snapshot";
import { applyChanges } from "../excel/applyChanges";
import { toHostError } from "../excel/hostError";
import type { RunControl } from "../excel/runControl";
import type { Run } from "../excel/runExcel";
import { asOneStepOrMore } from "../excel/undoGroup";
import { shownTexts } from "../excel/readCells";

export interface AppliedFixes {
  done: CellFix[];
  refused: { fix: CellFix; reason: Refusal["reason"] }[];
  /** Puts the old texts back. */
  inverse: Inverse;
}

/**
 * Makes fixes that were chosen from a report: each only if its cell still holds what the report saw.
 * @param from1904 how the workbook of that report counts days
 * @throws HostError when Excel fails.
 */
export async function applyFixes(
  fixes: readonly CellFix[],
  from1904: boolean,
  control: RunControl = {},
): Promise<AppliedFixes> {
  try {
    const { refused, inverse } = await asOneStepOrMore((run) => apply(fixes, from1904, control, run));
    const reasons = new Map(
      refused.map((item) => [
        `${item.sheet}
${item.row}
${item.column}`,
        item.reason,
      ]),
    );
    const reasonOf = ({ sheet, cell }: CellFix) => {
      const { row, column } = placeOf(cell);
      return reasons.get(`${sheet}\n${row}\n${column}`);
    };
    return {
      done: fixes.filter((fix) => reasonOf(fix) === undefined),
      refused: fixes.flatMap((fix) => {
        const reason = reasonOf(fix);
        return reason === undefined ? [] : [{ fix, reason }];
      }),
      inverse,
    };
  } catch (error) {
    throw toHostError(error);
  }
}

/** Writes the cells, then once more those dates that show another day than the fix meant. */
async function apply(fixes: readonly CellFix[], from1904: boolean, control: RunControl, run: Run) {
  const { done, refused, inverse } = await applyChanges(fixChanges(fixes, from1904), control, run);
  const dates = done.filter(({ formats }) => formats !== undefined);
  const astray = recount(dates, await shownTexts(dates), from1904);
  const recounted = await applyChanges(astray, control, run);
  return { refused, inverse: joinInverses(recounted.inverse, inverse) };
}
