import { freshAnswer } from "./freshAnswer";
import type { PaneStore } from "./paneState";
import { runOperation, type Operation } from "./runOperation";
import { today } from "./today";

const loadFlow = () => import(/* webpackChunkName: "flow" */ "../validateWorkbook");
const loadResult = () => import(/* webpackChunkName: "result" */ "./result/ResultView");

/** Validates and shows it; the ribbon and the button alike. */
export const runValidation = (store: PaneStore): Promise<void> => runOperation(store, VALIDATION);

const VALIDATION: Operation = {
  name: "validate",
  run: async (control) => {
    const [{ validateWorkbook }] = await Promise.all([loadFlow(), loadResult()]);
    return freshAnswer(control, (run) => validateWorkbook({ today: today() }, run));
  },
};
