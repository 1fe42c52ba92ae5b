import type { Inverse } from "../../../core/cells/inverse";
import { address } from "../../../core/cells/snapshot";
import type { Restored } from "../../../flows/revertLastRun";
import { overviewNow } from "../../app/loadOverview";
import type { Told } from "../../app/paneState";
import type { Operation } from "../../app/runOperation";
import { listCells } from "../listCells";

const loadFlow = () => import(/* webpackChunkName: "restore" */ "../../../flows/revertLastRun");

/** Puts back what the last run wrote; its answer holds no longer then. */
export const restoreOperation = (inverse: Inverse): Operation => ({
  name: "restore",
  run: async (control) => {
    const { restoreLastRun } = await loadFlow();
    const restored = await restoreLastRun(inverse, control);
    control.keep({ validation: null, changed: null, told: toldOf(restored) });
    return { overview: await overviewNow() };
  },
});

function toldOf({ cells, refused }: Restored): Told {
  return ({ restore: words, fixes }) => {
    const places = refused.map(({ row, column }) => address(row, column));
    const lines = [
      ...(cells > 0 ? [words.done(String(cells))] : []),
      ...(places.length > 0 ? [words.refused(listCells(places, fixes.more))] : []),
    ];
    return lines.length === 0 ? words.nothing : lines.join(" ");
  };
}
