import type { AppliedFixes } from "../../../flows/applyFixes";
import { joinInverses } from "../../../core/cells/inverse";
import type { CellFix } from "../../../core/fixes/cellFixes";
import { checkOptions } from "../../app/checkOptions";
import { freshAnswer } from "../../app/freshAnswer";
import type { Told } from "../../app/paneState";
import type { Operation } from "../../app/runOperation";
import { listCells } from "../listCells";

const loadFix = () => import(/* webpackChunkName: "applyFixes" */ "../../../flows/applyFixes");
const loadCheck = () => import(/* webpackChunkName: "flow" */ "../../../validateWorkbook");

/** Makes the fixes, then checks again: a mended cell may say more than before. */
export const fixOperation = (fixes: readonly CellFix[], from1904: boolean): Operation => ({
  name: "applyFixes",
  run: async (control) => {
    const [{ applyFixes }, { validateWorkbook }] = await Promise.all([loadFix(), loadCheck()]);
    const applied = await applyFixes(fixes, from1904, control);
    const told = toldOf(applied);
    const own = applied.inverse;
    const { validation: before } = control.state();
    // Should the check fail that follows, what was mended is told all the same and can be put back.
    control.keep({ told, ...(before !== null && own.length > 0 && { validation: { ...before, inverse: own } }) });
    // What was mended is to be seen, even when the rest was called off.
    const answer = await freshAnswer(
      { ...control, signal: undefined },
      (run) => validateWorkbook(checkOptions(control.state()), run),
      (inverse) => joinInverses(inverse, own),
    );
    return { ...answer, told };
  },
});

function toldOf({ done, refused }: AppliedFixes): Told {
  return ({ fixes: words }) => {
    const lines = (["changed", "formula", "stopped"] as const).flatMap((reason) => {
      const cells = refused.filter((one) => one.reason === reason).map(({ fix }) => fix.cell);
      return cells.length === 0 ? [] : [words.refused[reason](listCells(cells, words.more))];
    });
    return [words.done(done.length), ...lines].join(" ");
  };
}
