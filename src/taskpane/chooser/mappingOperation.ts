import type { MappingEntry } from "../../core/mapping/mappingEntries";
import { checkOptions } from "../checkOptions";
import { freshAnswer } from "../freshAnswer";
import type { Told } from "../paneState";
import type { Operation } from "../runOperation";

const loadSave = () => import(/* webpackChunkName: "saveMapping" */ "../../saveMapping");
const loadCheck = () => import(/* webpackChunkName: "flow" */ "../../validateWorkbook");

/** Remembers what the headings mean, and checks by it; `sheet` is the one that is checked from now on. */
export const mappingOperation = (entries: readonly MappingEntry[], sheet?: string): Operation => ({
  name: "saveMapping",
  run: async (control) => {
    const [{ saveMapping }, { validateWorkbook }] = await Promise.all([loadSave(), loadCheck()]);
    const place = await saveMapping(entries, control);
    const told: Told | null = place === null ? null : ({ mapping }) => mapping.saved(place);
    control.keep({ told, ...(sheet !== undefined && { sheet }) });
    const answer = await freshAnswer({ ...control, signal: undefined }, (run) =>
      validateWorkbook(checkOptions(control.state()), run),
    );
    return { ...answer, told };
  },
});
