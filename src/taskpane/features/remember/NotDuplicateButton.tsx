import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Finding } from "../../../core/findings/finding";
import { usePointActions, useTexts, useValidation } from "../../app/contexts";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { notDuplicateOperation } from "./rememberOperations";
import { OperationButton } from "../../result/OperationButton";

/** For a finding that compares nominations: remembers that they are no duplicates, or that the unit wants both. */
export function NotDuplicateButton({ finding: { rule, others, row } }: { finding: Finding }): JSX.Element | null {
  const styles = useStyles();
  const { work } = useTexts(RESULT_TEXTS);
  const { resolve } = usePointActions();
  const validation = useValidation();
  if (others === undefined || validation === null || validation.readOnly) return null;
  const idOf = (wanted: number | null) => validation.report.rows.find((each) => each.row === wanted)?.id ?? "";
  const id = idOf(row);
  const pairs = others.map((other) => [id, idOf(other)] as const).filter((pair) => !pair.includes(""));
  if (pairs.length === 0) return null;
  const isAboutAwards = rule === "nominee-two-awards";
  return (
    <OperationButton
      size="small"
      className={styles.button}
      title={isAboutAwards ? work.bothAwardsHint : work.notDuplicateHint}
      onClick={() => resolve(notDuplicateOperation(pairs, isAboutAwards ? "bothAwards" : "notDuplicate"))}
    >
      {isAboutAwards ? work.bothAwards : work.notDuplicate(others.join(", "))}
    </OperationButton>
  );
}

const useStyles = makeStyles({ button: { alignSelf: "flex-start", marginBottom: tokens.spacingVerticalXS } });
