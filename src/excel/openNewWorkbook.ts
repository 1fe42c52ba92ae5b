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
