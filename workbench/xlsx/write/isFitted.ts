import type { Sheet } from "../../host/model";

/** Whether a row has no height set by hand: what Excel fitted stays free to grow. */
export function isFitted({ rowHeights, autoHeightRows }: Sheet, row: number): boolean {
  return rowHeights[row] === undefined || autoHeightRows?.has(row) === true;
}
