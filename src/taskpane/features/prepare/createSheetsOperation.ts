import type { CreatedSheets } from "../../../flows/createSheets";
import { overviewNow } from "../../app/watchWorkbook";
import type { NoticeText } from "../../app/paneState";
import type { Operation } from "../../app/runOperation";
import { PREPARE_TEXTS } from "../../../locales/prepare";

const loadFlow = () => import(/* webpackChunkName: "createSheets" */ "../../../flows/createSheets");

/** Creates the missing sheets. The previous result is dropped, since it does not apply any more. */
export const createSheetsOperation = (year: number): Operation => ({
  name: "createSheets",
  run: async (control) => {
    const { createSheets } = await loadFlow();
    const created = await createSheets(year, control);
    const notice = { text: noticeOf(created) };
    if (created.made.length === 0) return { notice };
    control.keep({ notice, validation: null, changed: null });
    return { overview: await overviewNow() };
  },
});

function noticeOf({ made, leftOut, blankYear }: CreatedSheets): NoticeText {
  return (_, language) => {
    const texts = PREPARE_TEXTS[language];
    return [
      made.length > 0 ? texts.made(made.join(", ")) : texts.none,
      ...(blankYear === null ? [] : [texts.compare(blankYear)]),
      ...leftOut.map((left) => texts.leftOut[left.reason](left)),
    ].join(" ");
  };
}
