import { toHostError } from "./hostError";
import { runExcel } from "./runExcel";

/**
 * Shows a cell or a row ("H7", "7:7") of a sheet and selects it.
 * @throws HostError when the sheet is gone or hidden, or another workbook is active.
 */
export async function goToCell(sheet: string, address: string): Promise<void> {
  try {
    await runExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw toHostError(error);
  }
}
