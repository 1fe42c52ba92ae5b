import type { Edit } from "../core/report/edits";
import type { WorkbookSnapshot } from "../core/snapshot";
import { nameTakenError } from "./hostError";

/**
 * Tables and defined names share one space of names, in which capitals do not count.
 * @throws HostError before anything is written, where a table can't get its name
 */
export function refuseTakenNames(edits: readonly Edit[], { namesTaken = [] }: WorkbookSnapshot): void {
  for (const edit of edits) {
    if (edit.kind !== "addTable") continue;
    const taken = namesTaken.find((name) => name.toLowerCase() === edit.name.toLowerCase());
    if (taken !== undefined) throw nameTakenError(taken);
  }
}
