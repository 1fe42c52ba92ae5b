import type { AppliedFixes } from "../../applyFixes";
import type { CellFix } from "../../core/fixes/cellFixes";
import type { Told } from "../paneState";
import type { Operation } from "../runOperation";
import { today } from "../today";

const loadFix = () => import(/* webpackChunkName: "applyFixes" */ "../../applyFixes");
const loadCheck = () => import(/* webpackChunkName: "flow" */ "../../validateWorkbook");

/** Makes the fixes, then checks again: a mended cell may say more than before. */
export const fixOperation = (fixes: readonly CellFix[], from1904: boolean): Operation => ({
  name: "applyFixes",
  run: async (control) => {
    const [{ applyFixes }, { validateWorkbook }] = await Promise.all([loadFix(), loadCheck()]);
    const applied = await applyFixes(fixes, from1904, control);
    // What was mended is to be seen, even when the rest was called off.
    const validation = await validateWorkbook({ today: today() }, { onProgress: control.onProgress });
    return { validation, told: toldOf(applied) };
  },
});

function toldOf({ done, refused }: AppliedFixes): Told {
  return ({ fixes: words }) => {
    const lines = (["changed", "formula", "stopped"] as const).flatMap((reason) => {
      const cells = refused.filter((one) => one.reason === reason).map(({ fix }) => fix.cell);
      return cells.length === 0 ? [] : [words.refused[reason](listed(cells, words.more))];
    });
    return [words.done(done.length), ...lines].join(" ");
  };
}

const MOST_NAMED = 8;

function listed(cells: readonly string[], more: (cells: string, others: number) => string): string {
  const named = cells.slice(0, MOST_NAMED).join(", ");
  return cells.length > MOST_NAMED ? more(named, cells.length - MOST_NAMED) : named;
}
