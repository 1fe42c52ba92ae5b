import type { MappingAnswer } from "../../core/nominations/planMapping";
import type { Operation } from "../runOperation";
import { today } from "../today";

const loadSave = () => import(/* webpackChunkName: "saveMapping" */ "../../saveMapping");
const loadCheck = () => import(/* webpackChunkName: "flow" */ "../../validateWorkbook");

/** Remembers what the headings mean, and checks by it. */
export const mappingOperation = (answers: readonly MappingAnswer[]): Operation => ({
  name: "saveMapping",
  run: async ({ onProgress }) => {
    const [{ saveMapping }, { validateWorkbook }] = await Promise.all([loadSave(), loadCheck()]);
    await saveMapping(answers);
    const validation = await validateWorkbook({ today: today() }, { onProgress });
    return { validation, changed: null, told: ({ mapping }) => mapping.saved };
  },
});
