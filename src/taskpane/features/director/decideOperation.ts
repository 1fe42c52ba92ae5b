import type { Decided, DecisionRequest } from "../../../flows/decide";
import { checkOptions } from "../../app/checkOptions";
import { freshAnswer } from "../../app/freshAnswer";
import type { Operation } from "../../app/runOperation";
import { withDecisions } from "./takeInDecisions";

const loadFlow = () => import(/* webpackChunkName: "director" */ "../../../flows/decide");
const loadCheck = () => import(/* webpackChunkName: "flow" */ "../../../validateWorkbook");

/** Writes the Director's decision; where something else stands there by then, what stands there is shown. */
export const decideOperation = (request: DecisionRequest, onDecided: (decided: Decided) => void): Operation => ({
  name: "decide",
  run: async (control) => {
    const { decide } = await loadFlow();
    const decided = await decide(request, control);
    onDecided(decided);
    const { validation } = control.state();
    if (decided.state === "done" && validation !== null)
      return { validation: withDecisions(validation, new Map([[request.id, request.to]])) };
    const { validateWorkbook } = await loadCheck();
    return freshAnswer(control, (run) => validateWorkbook(checkOptions(control.state()), run));
  },
});
