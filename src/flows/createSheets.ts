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
}

/**
 * Makes the sheets that the workbook lacks: the plan, the units, the nominations. Looks first, and touches nothing that
 * is there.
 * @throws HostError when Excel fails; Cancelled.
 */
export async function createSheets(control: RunControl = {}): Promise<CreatedSheets> {
  try {
    return await retryOnNameConflict(() => create(control));
  } catch (error) {
    throw toHostError(error);
  }
}

async function create(control: RunControl): Promise<CreatedSheets> {
  const snapshot = await readSnapshot(readsOfCheck(), control);
  const { designs, leftOut, from1904 } = planNewSheets(snapshot);
  if (designs.length > 0) {
    if (snapshot.readOnly) throw readOnlyError();
    const edits = designs.flatMap((design) => drawSheet(design, from1904));
    await applyAtOnce(edits, control, designs.at(-1)?.sheet ?? "");
  }
  return { made: designs.map(({ sheet }) => sheet), leftOut };
}
