import { columnLetters, type Area } from "../cells/snapshot";
import { headingOf } from "../nominations/fields";
import { OF_QUOTA } from "../rules/quota-exceeded";
import type { ListPlace } from "./listPlace";

/** A conditional format that shows which cells of a column have to be corrected. */
export interface Mark {
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
    // Nobody corrects a quota: the Director chooses.
    const unlessQuota = field === "award" ? `,ISERROR(${find(heading + OF_QUOTA)})` : "";
    return {
      area: { ...body, column },
      formula: `=AND(${MARK_SIGN},ISNUMBER(${find(heading)})${unlessQuota})`,
    };
  });
}
