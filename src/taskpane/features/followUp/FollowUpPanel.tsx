import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ValidationResult } from "../../../validateWorkbook";
import { AwardBars, UnitBars } from "./OutcomeBars";
import { NextYear } from "../nextYear/NextYear";
import { Documents } from "../documents/Documents";
import { SendBack } from "../documents/SendBack";

/** Figures as bars, official documents, what is sent back to the units, and next year's workbook. */
export default function FollowUpPanel({ validation }: { validation: ValidationResult }): JSX.Element {
  const styles = useStyles();
  const { report, plan, units } = validation;
  return (
    <div className={styles.panel}>
      <AwardBars report={report} plan={plan} />
      <UnitBars units={units} />
      <Documents validation={validation} />
      <SendBack validation={validation} />
      <NextYear />
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
  },
});
