import { address } from "../../../core/cells/snapshot";
import type { Reverted } from "../../../flows/revertLastRun";
import { RESULT_TEXTS } from "../../../locales/resultTexts";
import { checkOptions } from "../../app/checkOptions";
import { freshAnswer } from "../../app/freshAnswer";
import type { LastStep, NoticeText } from "../../app/paneState";
import type { Operation, OperationControl } from "../../app/runOperation";
import { MOST_FOLLOWED, overviewNow } from "../../app/watchWorkbook";
import { listCells } from "../listCells";

const loadPreview = () => import(/* webpackChunkName: "flow" */ "../../../flows/previewCheck");
const loadFlow = () => import(/* webpackChunkName: "revert" */ "../../../flows/revertLastRun");

/** Undoes what was written last, or does it again, and judges anew. */
export const revertOperation = (step: LastStep): Operation => ({
  name: step.isUndone ? "redo" : "revert",
  run: async (control) => {
    const { revertLastRun } = await loadFlow();
    const restored = await revertLastRun(step.changes, control);
    const lastStep = { ...step, isUndone: !step.isUndone, changes: restored.inverse };
    control.keep({ lastStep, notice: noticeOf(step, restored) });
    return judgeAnew(control);
  },
});

/** Where a long list, or Excel, gives no new answer, there is the first sight again. */
async function judgeAnew(control: OperationControl) {
  const rows = control.state().validation?.report.rows.length ?? Infinity;
  if (rows <= MOST_FOLLOWED) {
    const { previewCheck } = await loadPreview();
    const judge = freshAnswer(control, (run) => previewCheck(checkOptions(control.state()), run));
    const [judged] = await Promise.allSettled([judge]);
    if (judged.status === "fulfilled") return judged.value;
  }
  control.keep({ validation: null, changed: null });
  return { overview: await overviewNow() };
}

function noticeOf({ isUndone }: LastStep, { cells, refused }: Reverted): NoticeText {
  return ({ fixes }, language = "vi") => {
    const words = RESULT_TEXTS[language].revert[isUndone ? "redo" : "undo"];
    const places = refused.map(({ row, column }) => address(row, column));
    const lines = [
      ...(cells > 0 ? [words.done(String(cells))] : []),
      ...(places.length > 0 ? [words.refused(listCells(places, fixes.more))] : []),
    ];
    return lines.length === 0 ? words.nothing : lines.join(" ");
  };
}
