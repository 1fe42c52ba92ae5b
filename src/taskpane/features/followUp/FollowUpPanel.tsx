import { makeStyles, tokens, Button, Text } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ValidationResult } from "../../../validateWorkbook";
import { AwardBars, UnitBars } from "./OutcomeBars";
import { Documents } from "../documents/Documents";
import { SendBack } from "../documents/SendBack";
import { useOperations } from "../../app/contexts";
import { useResultTexts } from "../../result/resultTexts";
import { NEXT_YEAR } from "./nextYearOperation";
import { Section } from "../Section";

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

/** For the Office, once the year is over. */
function NextYear(): JSX.Element {
  const styles = useStyles();
  const { nextYear } = useResultTexts();
  const { activity, run } = useOperations();
  return (
    <Section title={nextYear.title}>
      <Text size={200}>{nextYear.lead}</Text>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={activity.status === "running"}
        onClick={() => run(NEXT_YEAR)}
      >
        {nextYear.button}
      </Button>
    </Section>
  );
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
  },
  button: { alignSelf: "flex-start" },
});
