import { runExcel } from "./runExcel";

/** A change that somebody else than this add-in has made: the user, or a coauthor elsewhere. */
export interface SheetChange {
  sheet: string;
  /** Such as "E7" or "7:7". */
  address: string;
}

interface Watcher {
  isWatched(sheet: string): boolean;
  /** May only mark: Excel tells of everybody's changes, on every machine, and not of all. */
  onChange(change: SheetChange): void;
}

type Changed = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address"> & { triggerSource?: string };

/** Hears of changes to cells and of sorting as long as the pane lives. */
export async function watchChanges({ isWatched, onChange }: Watcher): Promise<void> {
  const hear = async ({ worksheetId, address, triggerSource }: Changed) => {
    if (triggerSource === "ThisLocalAddin") return;
    const sheet = await nameOf(worksheetId);
    if (sheet !== null && isWatched(sheet)) onChange({ sheet, address });
  };
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(hear);
    worksheets.onRowSorted.add(hear);
    await context.sync();
  });
}

/** Events tell a sheet by its id, and its name may have changed since the last one. */
function nameOf(id: string): Promise<string | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
