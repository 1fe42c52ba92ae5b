import { joinInverses, type Inverse } from "./core/changes/inverse";
import type { Refusal } from "./core/changes/change";
import type { CellFix } from "./core/fixes/cellFixes";
import { fixChanges } from "./core/fixes/fixChanges";
import { recount } from "./core/fixes/recount";
import { placeOf } from "./core/snapshot";
import { applyChanges } from "./workbook/applyChanges";
import { toHostError } from "./workbook/hostError";
import type { RunControl } from "./workbook/runControl";
import { shownTexts } from "./workbook/shownTexts";

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
    const { done, refused, inverse } = await applyChanges(fixChanges(fixes, from1904), control);
    const dates = done.filter(({ formats }) => formats !== undefined);
    const astray = recount(dates, await shownTexts(dates), from1904);
    const recounted = await applyChanges(astray, control);
    const reasons = new Map(refused.map((one) => [`${one.sheet}\n${one.row}\n${one.column}`, one.reason]));
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
      inverse: joinInverses(recounted.inverse, inverse),
    };
  } catch (error) {
    throw toHostError(error);
  }
}
