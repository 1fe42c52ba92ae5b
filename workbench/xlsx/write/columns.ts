import type { Sheet } from "../../host/model";
import type { RawColumn } from "../exceljsParts";
import type { StyleWriter } from "./styles";

/** Characters: Excel's width of a column without one. */
const STANDARD_WIDTH = 8.43;

/** Runs of equal columns. */
export function writeColumns(sheet: Sheet, styles: StyleWriter): RawColumn[] {
  const runs: RawColumn[] = [];
  const last = Math.max(
    sheet.columnWidths.length,
    sheet.columnStyles.length,
    sheet.columnLevels?.length ?? 0,
    ...[...sheet.hiddenColumns].map((column) => column + 1),
  );
  for (let column = 0; column < last; column++) {
    const width = sheet.columnWidths[column];
    const style = sheet.columnStyles[column];
    const hidden = sheet.hiddenColumns.has(column);
    const level = sheet.columnLevels?.[column];
    if (width === undefined && !style && !hidden && level === undefined) continue;
    const run: RawColumn = {
      min: column + 1,
      max: column + 1,
      // A <col> without a width would be taken as 0 wide by some readers.
      width: width ?? sheet.defaultColumnWidth ?? STANDARD_WIDTH,
      ...(style && { style: styles(style) }),
      ...(hidden && { hidden }),
      ...(level !== undefined && { outlineLevel: level }),
    };
    const previous = runs.at(-1);
    if (previous?.max === column && sameRun(previous, run)) previous.max = column + 1;
    else runs.push(run);
  }
  return runs;
}

const sameRun = (a: RawColumn, b: RawColumn) =>
  a.width === b.width && a.style === b.style && a.hidden === b.hidden && a.outlineLevel === b.outlineLevel;
