import { type Inverse, joinInverses, type SkippedCell } from "../core/cells/change";
import { type CellFix, fixChanges, correctDateSystem } from "../core/fixes/cellFixes";
import { placeOf } from "../core/cells/snapshot";
import { commit } from "../excel/write/commit";
import { toHostError } from "../excel/hostError";
import type { RunControl } from "../excel/runControl";
import { asOneStepOrMore, type Run } from "../excel/runExcel";
import { shownTexts } from "../excel/write/changes";

export interface AppliedFixes {
  done: CellFix[];
  skipped: { fix: CellFix; reason: SkippedCell["reason"] }[];
  /** Restores the old texts. */
  inverse: Inverse;
}

/**
 * Makes the chosen fixes of a report, each only if its cell still has the reported content.
 * @param from1904 whether the workbook of that report uses the 1904 date system
 * @throws HostError when Excel fails
 */
export async function applyFixes(
  fixes: readonly CellFix[],
  from1904: boolean,
  control: RunControl = {},
): Promise<AppliedFixes> {
  try {
    const { skipped, inverse } = await asOneStepOrMore((run) => apply(fixes, from1904, control, run));
    const reasonOf = skippedAt(skipped);
    return {
      done: fixes.filter((fix) => reasonOf(placeOfFix(fix)) === undefined),
      skipped: fixes.flatMap((fix) => {
        const reason = reasonOf(placeOfFix(fix));
        return reason === undefined ? [] : [{ fix, reason }];
      }),
      inverse,
    };
  } catch (error) {
    throw toHostError(error);
  }
}

const placeOfFix = ({ sheet, cell }: CellFix) => ({ sheet, ...placeOf(cell) });

type Place = Pick<SkippedCell, "sheet" | "row" | "column">;

/** Why a cell was skipped; undefined = it was not. */
function skippedAt(skipped: readonly SkippedCell[]) {
  const keyOf = ({ sheet, row, column }: Place) => `${sheet}\n${row}\n${column}`;
  const reasons = new Map(skipped.map((item) => [keyOf(item), item.reason]));
  return (place: Place) => reasons.get(keyOf(place));
}

/** Writes the cells, then once more dates that are displayed as another day. */
async function apply(fixes: readonly CellFix[], from1904: boolean, control: RunControl, run: Run) {
  const changes = fixChanges(fixes, from1904);
  const { skipped, inverse } = await commit(changes, { run }, control);
  const reasonOf = skippedAt(skipped);
  const dates = changes.filter((change) => change.formats !== undefined && reasonOf(change) === undefined);
  const misdated = correctDateSystem(dates, await shownTexts(dates), from1904);
  if (misdated.length === 0) return { skipped, inverse };
  const recounted = await commit(misdated, { run }, control);
  return { skipped, inverse: joinInverses(recounted.inverse, inverse) };
}
