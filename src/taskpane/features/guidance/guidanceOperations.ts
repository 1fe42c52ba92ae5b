import type { RowReport } from "../../../core/report/report";
import type { ShownRows } from "../../../flows/guidance";
import { GUIDANCE_TEXTS, type GuidanceTexts as Words } from "../../../locales/guidance";
import type { ValidationResult } from "../../../validateWorkbook";
import { freshResult, loadCheck } from "../../app/validation";
import type { PaneState, OperationNotice } from "../../app/paneState";
import type { Operation, OperationControl } from "../../app/runOperation";

const loadGuidance = () => import(/* webpackChunkName: "guidance" */ "../../../flows/guidance");

/** Shows only some nominations on the sheet; `rowsOf` chooses them from the result. */
export const showRowsOperation = (rowsOf: (validation: ValidationResult) => readonly RowReport[]): Operation => ({
  name: "showRows",
  run: async (control) => {
    const [validation, { showRows }] = await Promise.all([writtenResult(control), loadGuidance()]);
    const ids = validation === null ? [] : rowsOf(validation).map(({ id }) => id);
    if (ids.length === 0) return { notice: noticeOf(({ noRows }) => noRows) };
    const { result, sheet } = await showRows(ids, control.state().sheet ?? undefined, control);
    return {
      notice: noticeOf((words) =>
        result === "done" ? words.shown(sheet ?? "", ids.length) : whyNot(words, { result, sheet }),
      ),
    };
  },
});

/** Removes the add-in's filter. */
export const SHOW_ALL_ROWS: Operation = {
  name: "showRows",
  run: async (control) => {
    const { showRows } = await loadGuidance();
    const { result, sheet } = await showRows(null, control.state().sheet ?? undefined, control);
    return {
      notice: noticeOf((words) =>
        result === "done" ? words.unfiltered(sheet ?? "") : whyNot(words, { result, sheet }),
      ),
    };
  },
};

/** Marks the cells that have to be corrected. */
export const MARK: Operation = {
  name: "mark",
  run: async (control) => {
    const [, { markCells }] = await Promise.all([writtenResult(control), loadGuidance()]);
    const sheet = await markCells(control.state().sheet ?? undefined, control);
    return { notice: noticeOf((words) => (sheet === null ? words.unchecked : words.marked(sheet))) };
  },
};

export const UNMARK: Operation = {
  name: "mark",
  run: async (control) => {
    const { unmarkCells } = await loadGuidance();
    const hadMarks = await unmarkCells(control);
    return { notice: noticeOf((words) => (hadMarks ? words.unmarked : words.notMarked)) };
  },
};

/** The result as it is written on the sheet: instead of a preview, a full check runs first. */
async function writtenResult(control: OperationControl): Promise<PaneState["validation"]> {
  if (control.state().validation?.isPreview === true) control.keep(await freshResult(control, await loadCheck()));
  return control.state().validation;
}

const noticeOf = (textOf: (words: Words) => string): OperationNotice => ({
  text: (_, language) => textOf(GUIDANCE_TEXTS[language]),
});

function whyNot(words: Words, { result, sheet }: ShownRows): string {
  if (result === "foreign") return words.foreign(sheet ?? "");
  return result === "none" ? words.notFiltered : words.unchecked;
}
