import type { CheckedWorkbook } from "../checkWorkbook";
import { SUBJECT_NAMES } from "../plan/plan";
import { groupBy } from "../groupBy";
import { OUTCOME_NAMES, OUTCOMES } from "../report/outcome";
import type { Report, RowReport } from "../report/report";
import { table, type FigureLine } from "./figureLine";

/** Awards by outcome: their heading and their rows are what the chart shows, the row of unknown awards aside. */
export function awardFigures({ counts }: CheckedWorkbook, { rows }: Report): FigureLine[] {
  const byAward = groupBy(rows, ({ award }) => award ?? "");
  const unknown = byAward.get("");
  return table(
    "THEO HÌNH THỨC KHEN THƯỞNG",
    [1, 1, 1, 1, 1, 1],
    ["Hình thức khen thưởng", ...OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome])],
    [
      ...counts.map(({ award }) => [
        `${award.name} (${SUBJECT_NAMES[award.subject].toLowerCase()})`,
        ...countByOutcome(byAward.get(award.code) ?? []),
      ]),
      ...(unknown ? [["Chưa rõ hình thức hoặc đối tượng", ...countByOutcome(unknown)]] : []),
    ],
  );
}

/** The worst outcome first. */
export function countByOutcome(rows: readonly RowReport[]): number[] {
  return OUTCOMES.map((outcome) => rows.filter((row) => row.outcome === outcome).length);
}
