import type { Confirmation } from "../../core/nominations/confirmDecisions";
import type { Operation } from "../runOperation";
import { today } from "../today";

const loadFlow = () => import(/* webpackChunkName: "flow" */ "../../confirmDecision");

/** The Director stands by his decision on a nomination as it is now. */
export const confirmOperation = (confirmation: Confirmation): Operation => ({
  name: "confirm",
  run: async (control) => {
    const { confirmDecision } = await loadFlow();
    const { validation, isConfirmed } = await confirmDecision(confirmation, { today: today() }, control);
    return { validation, told: ({ confirm }) => (isConfirmed ? confirm.done : confirm.notDone) };
  },
});
