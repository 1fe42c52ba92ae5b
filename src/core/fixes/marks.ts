import type { PlacePrecondition } from "../cells/preconditions";
import { type Area, areaOfGrid, columnLetters, type WorkbookSnapshot } from "../cells/snapshot";
import { findSheet } from "../nominations/findSheet";
import type { Column } from "../nominations/layout";
import { AwardBook } from "../plan/awardBook";
import { PlanFaults } from "../plan/tableReader";
import { readPlan } from "../plan/readPlan";
import { headingOf } from "../nominations/fields";
import { OF_QUOTA } from "../rules/quota-exceeded";

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

/** A conditional format that shows which cells of a column have to be corrected. */
interface Mark {
  area: Area;
  formula: string;
}

/** Part of the formulas of all marks, by which they are recognized. */
export const MARK_SIGN = 'LEN("ô cần sửa")>0';

/**
 * Marks depend on what a check writes beside the nomination, where lines begin with the heading of a cell. So a mark
 * follows its row when rows are sorted, and disappears once a check finds the cell correct.
 */
export function marksOf({ area, inputs, detail }: ListPlace): Mark[] {
  const body = { ...area, row: area.row + 1, rows: area.rows - 1, columns: 1 };
  const lines = `CHAR(10)&$${columnLetters(detail)}${body.row + 1}`;
  const find = (beginning: string) => `FIND(CHAR(10)&"${beginning.replaceAll('"', '""')}",${lines})`;
  return inputs.map(({ field, column }) => {
    const heading = `${headingOf(field)}: `;
    // An exceeded quota is no mistake in the cell: the Director chooses.
    const unlessQuota = field === "award" ? `,ISERROR(${find(heading + OF_QUOTA)})` : "";
    return {
      area: { ...body, column },
      formula: `=AND(${MARK_SIGN},ISNUMBER(${find(heading)})${unlessQuota})`,
    };
  });
}
