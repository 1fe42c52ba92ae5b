import type { Confirmation } from "../../../core/decisions/confirm";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { freshResult } from "../../app/validation";
import type { Operation } from "../../app/runOperation";

const loadFlow = () => import(/* webpackChunkName: "flow" */ "../../../flows/confirmDecision");

/** Keeps the Director's decision on a nomination that has changed since. */
export const confirmOperation = (confirmation: Confirmation): Operation => ({
  name: "confirm",
  run: async (control) => {
    const { confirmDecision } = await loadFlow();
    let isConfirmed = false;
    const result = await freshResult(control, async (options, run) => {
      const confirmed = await confirmDecision(confirmation, options, run);
      ({ isConfirmed } = confirmed);
      return confirmed.validation;
    });
    return {
      ...result,
      notice: { text: (_, language) => RESULT_TEXTS[language].confirm[isConfirmed ? "done" : "notDone"] },
    };
  },
});
