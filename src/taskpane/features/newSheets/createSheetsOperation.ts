import type { CreatedSheets } from "../../../flows/createSheets";
import { overviewNow } from "../../app/watchWorkbook";
import type { NoticeText } from "../../app/paneState";
import type { Operation } from "../../app/runOperation";

const loadFlow = () => import(/* webpackChunkName: "createSheets" */ "../../../flows/createSheets");

/** Makes the missing sheets; what was found before holds no longer then. */
export const CREATE_SHEETS: Operation = {
  name: "createSheets",
  run: async (control) => {
    const { createSheets } = await loadFlow();
    const created = await createSheets(control);
    const notice = noticeOf(created);
    if (created.made.length === 0) return { notice };
    control.keep({ notice, validation: null, changed: null });
    return { overview: await overviewNow() };
  },
};

function noticeOf({ made, leftOut }: CreatedSheets): NoticeText {
  return ({ createSheets: words }) =>
    [
      made.length > 0 ? words.made(made.join(", ")) : words.none,
      ...leftOut.map((left) => words.leftOut[left.reason](left)),
    ].join(" ");
}
