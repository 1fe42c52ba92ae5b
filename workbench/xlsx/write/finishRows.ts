import type { Sheet } from "../../host/model";

/** ExcelJS 4.4.0 marks every row height as set by hand; those that Excel fitted must stay free to grow. */
export function finishRows(xml: string, sheet: Sheet): string {
  if (!sheet.autoHeightRows?.size && !sheet.rowsToFit?.size) return xml;
  return xml.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (whole, open: string, number: string) =>
    isFitted(sheet, Number(number) - 1) ? open : whole,
  );
}

/** Whether a row has no height set by hand. */
export function isFitted({ rowHeights, autoHeightRows }: Sheet, row: number): boolean {
  return rowHeights[row] === undefined || autoHeightRows?.has(row) === true;
}
