import { SHEETS } from "../core/names";
import { BUILT_IN_PLAN } from "../core/plan/builtIn";
import { drawSheet } from "../core/sheets/sheetDesign";
import { planNewSheets, type LeftOut } from "../core/sheets/planNewSheets";
import { readsOfCheck } from "../core/workbookReads";
import { readOnlyError } from "../excel/hostError";
import { readSnapshot } from "../excel/read/readSnapshot";
import type { RunControl } from "../excel/runControl";
import { retryOnConflict, write } from "./retryOnConflict";

export interface CreatedSheets {
  /** Names of the new sheets, in order. */
  made: string[];
  leftOut: LeftOut[];
  /** The year of a new plan with blanks to fill in; null = none was made. */
  blankYear: number | null;
}

/**
 * Makes the sheets that the workbook lacks: the plan, the units, the nominations. Existing sheets are not changed.
 * @param year of the plan, if there is none yet
 * @throws HostError when Excel fails; Cancelled
 */
export function createSheets(year: number, control: RunControl = {}): Promise<CreatedSheets> {
  return retryOnConflict(async (isFirst) => {
    const snapshot = await readSnapshot(readsOfCheck(), control);
    const { designs, leftOut, from1904 } = planNewSheets(snapshot, year);
    const isBlank = year !== BUILT_IN_PLAN.year && designs[0]?.sheet === SHEETS.plan;
    // A plan with blanks to fill in comes first.
    const shown = designs.at(isBlank ? 0 : -1)?.sheet;
    if (shown !== undefined) {
      if (snapshot.readOnly) throw readOnlyError();
      const edits = designs.flatMap((design) => drawSheet(design, from1904));
      const result = await write([...edits, { kind: "show", sheet: shown }], { retriesNames: isFirst }, control);
      if (result === "conflict") return result;
    }
    return { made: designs.map(({ sheet }) => sheet), leftOut, blankYear: isBlank ? year : null };
  }, control);
}
