import { checkOptions } from "../../app/validation";
import type { Operation } from "../../app/runOperation";
import { listCells } from "../../../locales/language";

const loadFlow = () => import(/* webpackChunkName: "nextYear" */ "../../../flows/makeNextYear");

/** Opens next year's workbook beside this one. */
export const NEXT_YEAR: Operation = {
  name: "nextYear",
  run: async (control) => {
    const { makeNextYear } = await loadFlow();
    const made = await makeNextYear(checkOptions(control.state()), control);
    return {
      notice: {
        text: ({ nextYear, fixes, place }) => {
          if ("year" in made) return nextYear.made(made.year);
          const cells = made.faults.map(({ sheet, cell }) => place(sheet ?? "Kế hoạch", cell));
          return nextYear.faults(listCells(cells, fixes.more, "; "));
        },
      },
    };
  },
};
