import type { Inverse } from "../../../core/cells/inverse";
import { address } from "../../../core/cells/snapshot";
import type { Reverted } from "../../../flows/revertLastRun";
import { RESULT_TEXTS } from "../../../locales/resultTexts";
import { checkOptions } from "../../app/checkOptions";
import { freshAnswer } from "../../app/freshAnswer";
import { overviewNow } from "../../app/watchWorkbook";
import type { NoticeText } from "../../app/paneState";
import type { Operation, OperationControl } from "../../app/runOperation";
import { listCells } from "../listCells";

const loadPreview = () => import(/* webpackChunkName: "flow" */ "../../../flows/previewCheck");
const loadFlow = () => import(/* webpackChunkName: "revert" */ "../../../flows/revertLastRun");

/** Puts back what the last run wrote; its answer holds no longer then. What was mended since is judged anew. */
export const restoreOperation = (inverse: Inverse, isMended = false): Operation => ({
  name: "revert",
  run: async (control) => {
    const { revertLastRun } = await loadFlow();
    const restored = await revertLastRun(inverse, control);
    if (isMended) return judgeAnew(control, noticeOf(restored));
    control.keep({ validation: null, changed: null, notice: noticeOf(restored) });
    return { overview: await overviewNow() };
  },
});

async function judgeAnew(control: OperationControl, notice: NoticeText) {
  const { validation } = control.state();
  if (validation !== null) control.keep({ validation: { ...validation, inverse: [], isMended: false }, notice });
  const { previewCheck } = await loadPreview();
  const answer = await freshAnswer(control, (run) => previewCheck(checkOptions(control.state()), run));
  return { ...answer, notice };
}

function noticeOf({ cells, refused }: Reverted): NoticeText {
  return ({ fixes }, language = "vi") => {
    const words = RESULT_TEXTS[language].revert;
    const places = refused.map(({ row, column }) => address(row, column));
    const lines = [
      ...(cells > 0 ? [words.done(String(cells))] : []),
      ...(places.length > 0 ? [words.refused(listCells(places, fixes.more))] : []),
    ];
    return lines.length === 0 ? words.nothing : lines.join(" ");
  };
}
