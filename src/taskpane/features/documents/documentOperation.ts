import type { PaperRequest } from "../../../core/documents/planDocument";
import type { MadePaper } from "../../../flows/makeDocument";
import { checkOptions } from "../../app/checkOptions";
import type { Operation } from "../../app/runOperation";

const loadFlow = () => import(/* webpackChunkName: "makePaper" */ "../../../flows/makeDocument");

/** Makes a paper on a new sheet; `onMade` gets what was left out of it. */
export const paperOperation = (request: PaperRequest, onMade: (made: MadePaper) => void): Operation => ({
  name: "makePaper",
  run: async (control) => {
    const { makePaper } = await loadFlow();
    const made = await makePaper(request, checkOptions(control.state()), control);
    onMade(made);
    const { sheet, count, refused } = made;
    return {
      told: ({ papers }) => {
        if (sheet === null) return papers.none;
        const left = refused.length === 0 ? "" : ` ${papers.refused(refused.length)}`;
        return papers.made(sheet, count) + left;
      },
    };
  },
});
