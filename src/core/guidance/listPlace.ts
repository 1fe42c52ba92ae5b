import type { PlacePrecondition } from "../cells/preconditions";
import { areaOfGrid, type Area, type WorkbookSnapshot } from "../cells/snapshot";
import { findSheet } from "../nominations/findSheet";
import type { Column } from "../nominations/layout";
import { AwardBook } from "../plan/awardBook";
import { PlanFaults } from "../plan/planFaults";
import { readPlan } from "../plan/readPlan";

/** Where the nominations are, with what a check has written beside them. */
export interface ListPlace {
  sheet: string;
  /** null = a plain range. */
  table: string | null;
  /** From the last row of headings to the last row that may hold a nomination. */
  area: Area;
  /** The last row with a nomination. */
  lastNomination: number;
  inputs: readonly Column[];
  id: number;
  detail: number;
  /** What must still hold when it is written; empty if the sheet was read in part. */
  preconditions: readonly PlacePrecondition[];
}

/** null when no list was found, or one that was never checked. */
export function listPlace(snapshot: WorkbookSnapshot, wanted?: string): ListPlace | null {
  const plan = readPlan(snapshot, false, new PlanFaults());
  const found = plan && findSheet(snapshot, plan.criteria, new AwardBook(plan), wanted).found;
  if (!found) return null;
  const { layout, grid, rows, sheet } = found;
  const id = layout.columnOf("id");
  const detail = layout.columnOf("detail");
  const lastNomination = rows.data.at(-1);
  if (id === undefined || detail === undefined || lastNomination === undefined) return null;
  const row = layout.firstDataRow - 1;
  const column = layout.firstColumn;
  return {
    sheet: layout.sheet,
    table: layout.table,
    area: { row, column, rows: layout.lastRow - row + 1, columns: layout.lastColumn - column + 1 },
    lastNomination,
    inputs: layout.inputs().filter(({ field }) => field !== "ordinal"),
    id,
    detail,
    preconditions:
      layout.table === null && sheet.isReadInPart === true
        ? []
        : [{ kind: "place", sheet: layout.sheet, table: layout.table, area: layout.tableArea ?? areaOfGrid(grid) }],
  };
}
