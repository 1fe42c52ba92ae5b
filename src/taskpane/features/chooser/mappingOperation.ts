import type { MappingEntry } from "../../../core/mapping/mappingEntries";
import { checkOptions } from "../../app/checkOptions";
import { freshAnswer } from "../../app/freshAnswer";
import type { NoticeText } from "../../app/paneState";
import type { Operation } from "../../app/runOperation";

const loadSave = () => import(/* webpackChunkName: "saveMapping" */ "../../../flows/saveMapping");
const loadCheck = () => import(/* webpackChunkName: "flow" */ "../../../validateWorkbook");

/** Remembers what the headings mean, and checks by it; `sheet` is the one that is checked from now on. */
export const mappingOperation = (entries: readonly MappingEntry[], sheet?: string): Operation => ({
  name: "saveMapping",
  run: async (control) => {
    const [{ saveMapping }, { validateWorkbook }] = await Promise.all([loadSave(), loadCheck()]);
    const place = await saveMapping(entries, control);
    const notice: NoticeText | null = place === null ? null : ({ mapping }) => mapping.saved(place);
    control.keep({ notice, ...(sheet !== undefined && { sheet }) });
    const answer = await freshAnswer({ ...control, signal: undefined }, (run) =>
      validateWorkbook(checkOptions(control.state()), run),
    );
    return { ...answer, notice };
  },
});
