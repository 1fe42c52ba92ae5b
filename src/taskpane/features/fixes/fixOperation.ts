import type { AppliedFixes } from "../../../flows/applyFixes";
import { joinInverses } from "../../../core/cells/change";
import type { CellFix } from "../../../core/fixes/cellFixes";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { freshResult, loadCheck } from "../../app/validation";
import { type NoticeText, type OperationNotice, type Step, type StepHistory, withStep } from "../../app/paneState";
import type { Operation } from "../../app/runOperation";
import { MAX_FOLLOWED } from "../../app/watchWorkbook";
import { listCells } from "../../../locales/language";

const loadFix = () => import(/* webpackChunkName: "applyFixes" */ "../../../flows/applyFixes");

/** Makes the fixes and checks again, since a fixed cell may have other faults. A long list gets a full check. */
export const fixOperation = (fixes: readonly CellFix[], from1904: boolean): Operation => ({
  name: "applyFixes",
  run: async (control) => {
    const isShort = (control.state().validation?.report.rows.length ?? 0) <= MAX_FOLLOWED;
    const [{ applyFixes }, check] = await Promise.all([loadFix(), loadCheck(isShort)]);
    const applied = await applyFixes(fixes, from1904, control);
    const notice = noticeOf(applied);
    // Before the check, so that the fixes are reported and can be undone even if it fails.
    const step: Step = { kind: "fix", changes: applied.inverse, cells: applied.done.map(({ cell }) => cell) };
    control.keep({ notice, history: withStep(control.state().history, step) });
    // The check is not cancelled, so that the result shows what was fixed.
    const result = await freshResult({ ...control, signal: undefined }, check);
    // A single fix is visible in its cell and needs no notice.
    const history = joinCheck(result.history, step);
    return { ...result, history, notice: fixes.length === 1 && applied.skipped.length === 0 ? null : notice };
  },
});

/** One click is one step: what the check after a fix wrote becomes part of the fix. */
function joinCheck(history: StepHistory, step: Step): StepHistory {
  const [fix, check] = history.done.slice(-2);
  if (fix !== step || check === undefined) return history;
  const joined = { ...step, changes: joinInverses(check.changes, step.changes) };
  return { ...history, done: [...history.done.slice(0, -2), joined] };
}

function noticeOf({ done, skipped }: AppliedFixes): OperationNotice {
  const text: NoticeText = ({ fixes: { more } }, language) => {
    const words = RESULT_TEXTS[language].fixes;
    const lines = (["changed", "formula", "stopped"] as const).flatMap((reason) => {
      const cells = skipped.filter((item) => item.reason === reason).map(({ fix }) => fix.cell);
      return cells.length === 0 ? [] : [words.skipped[reason](listCells(cells, more))];
    });
    return [words.done(done.length), ...lines].join(" ");
  };
  return { text };
}
