import type { ApartPair } from "../../../core/mapping/apartEntries";
import type { OtherName } from "../../../core/plan/otherNames";
import type { ValidationResult } from "../../../validateWorkbook";
import { RESULT_TEXTS } from "../../../locales/resultTexts";
import { checkOptions } from "../../app/checkOptions";
import { freshAnswer } from "../../app/freshAnswer";
import type { Operation, OperationControl } from "../../app/runOperation";
import { MOST_FOLLOWED } from "../../app/watchWorkbook";

const loadApart = () => import(/* webpackChunkName: "remember" */ "../../../flows/saveApart");
const loadOtherName = () => import(/* webpackChunkName: "remember" */ "../../../flows/saveOtherName");
const loadCheck = () => import(/* webpackChunkName: "flow" */ "../../../validateWorkbook");
const loadPreview = () => import(/* webpackChunkName: "flow" */ "../../../flows/previewCheck");

/** Remembers that nominations are no duplicates of each other. */
export const apartOperation = (pairs: readonly ApartPair[]): Operation => ({
  name: "remember",
  run: async (control) => {
    const { saveApart } = await loadApart();
    const sheet = await saveApart(pairs, control);
    control.keep({ notice: (_, language = "vi") => RESULT_TEXTS[language].remember.apart(sheet) });
    return judge(control);
  },
});

/** Remembers another name of a unit or an award. */
export const otherNameOperation = (request: OtherName): Operation => ({
  name: "remember",
  run: async (control) => {
    const { saveOtherName } = await loadOtherName();
    const saved = await saveOtherName(request, control);
    const state = saved === null ? "nowhere" : saved.refused.length > 0 ? "changed" : "saved";
    control.keep({ notice: (_, language = "vi") => RESULT_TEXTS[language].remember.otherName[state](request) });
    return judge(control);
  },
});

/**
 * The answer with what is remembered. Ids that are not written yet would not be known again: then it is checked whole, as
 * is a long list.
 */
async function judge(control: OperationControl) {
  const { validation } = control.state();
  const isShort = (validation?.report.rows.length ?? 0) <= MOST_FOLLOWED;
  const check: (
    ...task: Parameters<typeof import("../../../validateWorkbook").validateWorkbook>
  ) => Promise<ValidationResult> =
    isShort && validation?.isPreview !== true
      ? (await loadPreview()).previewCheck
      : (await loadCheck()).validateWorkbook;
  return freshAnswer({ ...control, signal: undefined }, (run) => check(checkOptions(control.state()), run));
}
