import { countingRows } from "../../core/decisions/directorCells";
import { readListRows } from "../../workbook/listRows";
import type { PaneStore } from "../paneState";
import { withDecisions } from "./withDecisions";

/** Shows what the Director has typed on the sheet. An answer that came meanwhile has it already. */
export async function takeInDecisions(store: PaneStore): Promise<void> {
  const { validation, activity } = store.get();
  if (validation === null || activity.status === "running") return;
  const rows = (await readListRows())?.rows ?? [];
  if (store.get().validation !== validation) return;
  const cells = new Map([...countingRows(rows)].flatMap(([id, at]) => (rows[at] ? [[id, rows[at].cells]] : [])));
  store.update({ validation: withDecisions(validation, cells) });
}
