import type { Inverse } from "../core/changes/inverse";
import { directorsLists } from "../core/nominations/directorsLists";
import type { Edit } from "../core/report/edits";
import { tableNamed, type WorkbookSnapshot } from "../core/snapshot";
import type { Undo } from "./undo";

/** What puts back later what a batch has written, as data. */
export function inverseOfBatch(batch: readonly Edit[], undo: readonly Undo[], snapshot: WorkbookSnapshot): Inverse {
  const made = (kind: "addSheet" | "addTable") => batch.filter((edit) => edit.kind === kind).map(({ sheet }) => sheet);
  const lists = directorsLists(snapshot).map(({ sheet }) => sheet);
  const resizes = batch.filter((edit) => edit.kind === "resizeTable");
  return {
    changes: undo.flatMap((one) => one.inverse?.() ?? []),
    madeSheets: made("addSheet"),
    widened: resizes
      .filter(({ sheet, by }) => by.columns > 0 && !lists.includes(sheet))
      .map(({ sheet, name, by }) => ({ sheet, table: name, columns: by.columns })),
    resized: resizes.flatMap(({ sheet, name, by }) => {
      const table = by.rows === 0 ? undefined : tableNamed(snapshot, name);
      return table ? [{ sheet, table: table.name, by: by.rows, rows: table.area.rows + by.rows }] : [];
    }),
    wholes: [...lists, ...made("addTable")],
  };
}
