import type { CheckedWorkbook } from "../checkWorkbook";
import { fitCell } from "../report/fitCell";
import { OUTCOME_NAMES, OUTCOMES } from "../report/outcome";
import type { Report } from "../report/report";
import { unitReports } from "../report/unitReports";
import type { CellValue } from "../snapshot";
import { countByOutcome } from "./awardFigures";

export const UNIT_HEADINGS: readonly string[] = [
  "Đơn vị",
  "Đề nghị",
  ...OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome]),
];

/** Rows of `SoLieuDonVi`: nominations of each unit by outcome, those of the unit list that nominated nobody too. */
export function unitFigures(checked: CheckedWorkbook, report: Report): CellValue[][] {
  return unitReports(checked, report).map(({ name, rows }) => [
    fitCell(name || "(chưa ghi đơn vị)"),
    rows.length,
    ...countByOutcome(rows),
  ]);
}
