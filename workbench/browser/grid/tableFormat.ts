import { containsCell, lastRow } from "../../host/geometry/area";
import type { Sheet, Table } from "../../host";

/** The format that a table's style gives to a cell without its own. */
export interface TableFormat {
  fill?: string;
  color?: string;
  bold?: boolean;
  /** Colour of the line below the cell. */
  line?: string;
}

/** Grey and Excel's accents 1 to 6, each with the light shade of its bands. */
const ACCENTS = [
  ["#000000", "#D9D9D9"],
  ["#4472C4", "#D9E1F2"],
  ["#ED7D31", "#FCE4D6"],
  ["#A5A5A5", "#EDEDED"],
  ["#FFC000", "#FFF2CC"],
  ["#5B9BD5", "#DDEBF7"],
  ["#70AD47", "#E2EFDA"],
] as const;

export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find((table) => containsCell(table.area, row, column));

/** Approximates Excel's table styles: light ones with lines, medium and dark ones with fills. */
export function tableFormat(table: Table, row: number): TableFormat {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (family === undefined) return {};
  const [accent, band] = ACCENTS[(Number(number) - 1) % 7] ?? ACCENTS[0];
  const isFilled = family !== "Light" || (Number(number) > 7 && Number(number) < 15);
  if (table.showHeaders && row === table.area.row)
    return isFilled ? { fill: accent, color: "#FFFFFF", bold: true } : { bold: true, line: accent };
  if (table.showTotals && row === lastRow(table.area)) return { bold: true, line: accent };
  const isBand = table.showBandedRows && (row - table.area.row - (table.showHeaders ? 1 : 0)) % 2 === 0;
  return isBand && family !== "Light" ? { fill: band, line: band } : { line: band };
}
