import { SHEETS } from "../core/names";
import { BUILT_IN_PLAN } from "../core/plan/builtIn";
import { drawSheet } from "../core/sheets/drawSheet";
import { planNewSheets, type LeftOut } from "../core/sheets/planNewSheets";
import { readsOfCheck } from "../core/workbookReads";
import { retryOnNameConflict, applyAtOnce } from "../excel/applyAtOnce";
import { readOnlyError, toHostError } from "../excel/hostError";
import { readSnapshot } from "../excel/readSnapshot";
import type { RunControl } from "../excel/runControl";

export interface CreatedSheets {
  /** Names of the new sheets, in their order. */
  made: string[];
  leftOut: LeftOut[];
  /** The year of the plan that was made with blanks to fill in; null = none was. */
  blankYear: number | null;
}

/**
 * Makes the sheets that the workbook lacks: the plan, the units, the nominations. Looks first, and touches nothing that
 * is there.
 * @param year of the plan, where there is none yet
 * @throws HostError when Excel fails; Cancelled.
 */
export async function createSheets(year: number, control: RunControl = {}): Promise<CreatedSheets> {
  try {
    return await retryOnNameConflict(() => create(year, control));
  } catch (error) {
    throw toHostError(error);
  }
}

async function create(year: number, control: RunControl): Promise<CreatedSheets> {
  const snapshot = await readSnapshot(readsOfCheck(), control);
  const { designs, leftOut, from1904 } = planNewSheets(snapshot, year);
  const isBlank = year !== BUILT_IN_PLAN.year && designs[0]?.sheet === SHEETS.plan;
  if (designs.length > 0) {
    if (snapshot.readOnly) throw readOnlyError();
    const edits = designs.flatMap((design) => drawSheet(design, from1904));
    // The plan comes first, where it has blanks to fill in.
    await applyAtOnce(edits, control, designs.at(isBlank ? 0 : -1)?.sheet ?? "");
  }
  return { made: designs.map(({ sheet }) => sheet), leftOut, blankYear: isBlank ? year : null };
}
