import { DECISION_COLUMNS, type DecisionColumn } from "../nominations/summaryTables";
import type { Area } from "../snapshot";
import { headingKey } from "../text/fold";
import type { DecisionLine } from "./decisionRows";
import type { Edit } from "./edits";
import { bodyLooks, headingLooks } from "./listLooks";

/** A list for the Director where nothing stands. `his` are the headings of the columns that he added. */
export function newDecisionTable(
  sheet: string,
  name: string,
  row: number,
  his: readonly string[],
  lines: readonly DecisionLine[],
  caption: string | null = null,
): Edit[] {
  const headings = [...DECISION_COLUMNS, ...his];
  const keys = his.map(headingKey);
  // On fresh ground a blank is no cell to write.
  const body = lines.map(({ ours, his: cells }) =>
    [...DECISION_COLUMNS.map((column) => ours[column]), ...keys.map((key) => cells.get(key)?.value ?? "")].map(
      (value) => (value === "" ? null : value),
    ),
  );
  const area: Area = { row, column: 0, rows: lines.length + 1, columns: headings.length };
  const above = headings.map((_, at) => (at === 0 ? caption : null));
  const at = (column: DecisionColumn) => DECISION_COLUMNS.indexOf(column);
  return [
    headingLooks(sheet, area),
    ...bodyLooks(sheet, name, { ...area, row: row + 1, rows: lines.length }, at),
    caption === null
      ? { kind: "cells", sheet, row, column: 0, values: [headings, ...body] }
      : { kind: "cells", sheet, row: row - 1, column: 0, values: [above, headings, ...body] },
    { kind: "addTable", sheet, name, area },
  ];
}
