import { needsWholeWorkbook } from "./core/nominations/findSheet";
import { drawSheet } from "./core/sheets/drawSheet";
import { planNewSheets, type LeftOut } from "./core/sheets/planNewSheets";
import { HostError, toHostError } from "./workbook/hostError";
import { readWholeWorkbook } from "./workbook/readWholeWorkbook";
import { readWorkbook } from "./workbook/readWorkbook";
import { applyAtOnce } from "./workbook/applyAtOnce";

export interface CreatedSheets {
  /** Names of the new sheets, in their order. */
  made: string[];
  leftOut: LeftOut[];
}

/**
 * Makes the sheets that the workbook lacks: the plan, the units, the nominations. Looks first, and touches nothing that
 * is there.
 * @throws HostError when Excel fails.
 */
export async function createSheets(): Promise<CreatedSheets> {
  try {
    const first = await readWorkbook();
    const snapshot = needsWholeWorkbook(first) ? await readWholeWorkbook(first) : first;
    const { designs, leftOut, from1904 } = planNewSheets(snapshot);
    if (designs.length > 0 && snapshot.readOnly) throw new HostError("read-only", "ReadOnly", new Error("read-only"));
    if (designs.length > 0) {
      const edits = designs.flatMap((design) => drawSheet(design, from1904));
      await applyAtOnce(edits, designs.at(-1)?.sheet ?? "");
    }
    return { made: designs.map(({ sheet }) => sheet), leftOut };
  } catch (error) {
    throw toHostError(error);
  }
}
