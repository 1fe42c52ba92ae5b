import type { Edit } from "../report/edits";
import type { Area } from "../snapshot";
import { unitFormats } from "./figureFormats";
import type { FiguresLayout } from "./figuresLayout";
import { FIGURES_TABLE, type FiguresPlace } from "./figuresPlace";
import { UNIT_HEADINGS } from "./unitFigures";

interface UnitTableEdits {
  /** What comes before the cells are written. */
  before: Edit[];
  after: Edit[];
  /** Rows below the units that were the table's. */
  cleared: number;
  /** It is a new table, or one made anew. */
  isMade: boolean;
}

/**
 * The table over so many units. It grows and shrinks at its end; one that somebody gave another shape, with columns
 * added or deleted, a totals row or no headings, is made anew over the same cells.
 */
export function unitTableEdits(
  { sheet, table }: FiguresPlace,
  { headingRow, left }: FiguresLayout,
  units: number,
): UnitTableEdits {
  const add: Edit = {
    kind: "addTable",
    sheet,
    name: FIGURES_TABLE,
    area: { row: headingRow, column: left, rows: units + 1, columns: UNIT_HEADINGS.length },
  };
  // First of all: should Excel refuse a table, nothing stands on the new sheet yet.
  if (table === null) return { before: [add], after: [], cleared: 0, isMade: true };
  const { name, area, hasHeaders, hasTotals } = table;
  const end = area.row + area.rows - 1;
  const growth = headingRow + units - end;
  const cleared = Math.max(0, -growth);
  if (!hasHeaders || hasTotals || area.columns !== UNIT_HEADINGS.length) {
    return { before: [{ kind: "dropTable", sheet, name }], after: [add], cleared, isMade: true };
  }
  if (growth === 0) return { before: [], after: [], cleared, isMade: false };
  const gone: Area = { row: headingRow + units + 1, column: left, rows: cleared, columns: UNIT_HEADINGS.length };
  return {
    before: [{ kind: "resizeTable", sheet, name, by: { rows: growth, columns: 0 } }],
    after: growth > 0 ? unitFormats(sheet, left, end + 1, growth) : [{ kind: "clearFormats", sheet, area: gone }],
    cleared,
    isMade: false,
  };
}
