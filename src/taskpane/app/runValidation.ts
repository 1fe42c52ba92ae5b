import { checkOptions } from "./checkOptions";
import { freshAnswer } from "./freshAnswer";
import type { PaneStore } from "./paneState";
import { runOperation, type Operation } from "./runOperation";

const loadFlow = () => import(/* webpackChunkName: "flow" */ "../../validateWorkbook");
const loadResult = () => import(/* webpackChunkName: "result" */ "../result/ResultView");

/** Validates and shows it; the ribbon and the button alike. */
export const runValidation = (store: PaneStore): Promise<void> => runOperation(store, VALIDATION);

const VALIDATION: Operation = {
  name: "validate",
  run: async (control) => {
    const [{ validateWorkbook }] = await Promise.all([loadFlow(), loadResult()]);
    return freshAnswer(control, (run) => validateWorkbook(checkOptions(control.state()), run));
  },
};

/** Chooses the sheet that is checked from now on, and checks it. */
export const checkSheet = (sheet: string): Operation => ({
  name: "validate",
  run: (control) => {
    control.keep({ sheet });
    return VALIDATION.run(control);
  },
});
