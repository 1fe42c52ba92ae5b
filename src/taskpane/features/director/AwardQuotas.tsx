import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { awardName } from "../../../core/plan/plan";
import type { JSX } from "react";
import type { QuotaReport } from "../../../core/report/report";
import type { ValidationResult } from "../../../validateWorkbook";
import { usePaneTexts, useTexts } from "../../app/contexts";
import { approvedOf, type DirectorCardData } from "./cards";
import { DIRECTOR_TEXTS } from "../../../locales/director";

export interface Chosen {
  /** "đã chọn 1/2" */
  words: string;
  isOver: boolean;
}

/** Returns a function that describes how much of an award's quota has been chosen. */
export function useChosen(cards: readonly DirectorCardData[]): (quota: QuotaReport) => Chosen {
  const { chosen } = useTexts(DIRECTOR_TEXTS);
  const { count } = usePaneTexts();
  return (report) => {
    const { quota } = report;
    const approved = approvedOf(report, cards);
    if (quota === null) return { words: chosen.unlimited(count(approved)), isOver: false };
    const isOver = approved > quota;
    return { words: chosen[isOver ? "over" : "chosen"](count(approved), count(quota)), isOver };
  };
}

interface Props {
  validation: ValidationResult;
  chosenOf: (quota: QuotaReport) => Chosen;
}

/** How much of each award's quota has been chosen, for awards with nominations. */
export function AwardQuotas({ validation: { report, plan }, chosenOf }: Props): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  return (
    <ul className={styles.list}>
      {report.quotas
        .filter(({ nominated }) => nominated > 0)
        .map((quota) => {
          const { words, isOver } = chosenOf(quota);
          return (
            <li key={quota.award}>
              <Text size={200}>
                {awardName(plan, quota.award)} · {texts.subjects[quota.subject]}:{" "}
              </Text>
              <Text size={200} weight="semibold" className={mergeClasses(isOver && styles.over)}>
                {words}
              </Text>
            </li>
          );
        })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  over: { color: tokens.colorStatusWarningForeground1 },
});
