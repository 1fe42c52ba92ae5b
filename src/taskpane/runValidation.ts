import type { Progress } from "../workbook/runControl";
import type { PaneStore } from "./paneState";
import { runOperation, type Operation } from "./runOperation";
import { today } from "./today";

const loadFlow = () => import(/* webpackChunkName: "flow" */ "../validateWorkbook");
const loadResult = () => import(/* webpackChunkName: "result" */ "./result/ResultView");

/** Validates and shows it; the ribbon and the button alike. */
export const runValidation = (store: PaneStore): Promise<void> => runOperation(store, validation(store));

function validation(store: PaneStore): Operation {
  return {
    name: "validate",
    run: async ({ signal, onProgress }) => {
      let known = store.get().changed;
      const control = {
        signal,
        onProgress: (progress: Progress) => {
          // What changed before the cells were read is in the answer.
          if (progress.phase === "checking") known = store.get().changed;
          onProgress(progress);
        },
      };
      const [{ validateWorkbook }] = await Promise.all([loadFlow(), loadResult()]);
      const answer = await validateWorkbook({ today: today() }, control);
      const { changed, validation: before } = store.get();
      // A run that wrote nothing leaves the one before to be put back.
      const inverse = answer.inverse.changes.length > 0 ? answer.inverse : (before?.inverse ?? answer.inverse);
      return { validation: { ...answer, inverse }, changed: changed === known ? null : changed };
    },
  };
}
