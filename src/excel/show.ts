import { toHostError } from "./hostError";
import { runExcel } from "./runExcel";

/**
 * Shows a cell or a row ("H7", "7:7") of a sheet and selects it. Returns whether its row is visible: it may be hidden,
 * by a filter or by hand.
 * @throws HostError when the sheet is gone or hidden, or another workbook is active
 */
export const goToCell = (sheet: string, address: string): Promise<boolean> => select(sheet, address, false);

/**
 * The same, but shows a hidden row first. The filter and other rows do not change. Returns false if Excel keeps the row
 * hidden.
 * @throws HostError as above, and when the sheet is protected
 */
export const showRow = (sheet: string, address: string): Promise<boolean> => select(sheet, address, true);

async function select(sheet: string, address: string, isShown: boolean): Promise<boolean> {
  try {
    return await runExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const range = worksheet.getRange(address);
      if (isShown) range.getEntireRow().rowHidden = false;
      range.load("rowHidden");
      worksheet.activate();
      range.select();
      await context.sync();
      return !range.rowHidden;
    });
  } catch (error) {
    throw toHostError(error);
  }
}

/**
 * Opens a file as a new, unsaved workbook in a separate window.
 * @param bytes of an .xlsx file
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  await Excel.createWorkbook(base64Of(bytes));
}

/** The number of arguments of a call is limited. */
const CHUNK = 8_192;

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let index = 0; index < bytes.length; index += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(index, index + CHUNK));
  return btoa(binary);
}
