import type { Sheet } from "../../host/model";

/** ExcelJS 4.4.0 marks every row height as set by hand; those that Excel fitted must stay free to grow. */
export function finishRows(xml: string, { autoHeightRows }: Sheet): string {
  if (!autoHeightRows || autoHeightRows.size === 0) return xml;
  return xml.replace(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (whole, open: string, number: string) =>
    autoHeightRows.has(Number(number) - 1) ? open : whole,
  );
}
