import type { MappingEntry } from "../../core/mapping/mappingEntries";
import { freshAnswer } from "../freshAnswer";
import type { Told } from "../paneState";
import type { Operation } from "../runOperation";
import { today } from "../today";

const loadSave = () => import(/* webpackChunkName: "saveMapping" */ "../../saveMapping");
const loadCheck = () => import(/* webpackChunkName: "flow" */ "../../validateWorkbook");

/** Remembers what the headings mean, and checks by it. */
export const mappingOperation = (entries: readonly MappingEntry[]): Operation => ({
  name: "saveMapping",
  run: async (control) => {
    const [{ saveMapping }, { validateWorkbook }] = await Promise.all([loadSave(), loadCheck()]);
    await saveMapping(entries, control);
    const told: Told = ({ mapping }) => mapping.saved;
    control.keep({ told });
    const answer = await freshAnswer({ ...control, signal: undefined }, (run) =>
      validateWorkbook({ today: today() }, run),
    );
    return { ...answer, told };
  },
});
