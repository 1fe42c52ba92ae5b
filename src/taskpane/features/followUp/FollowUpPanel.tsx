import { makeStyles, tokens, Text } from "@fluentui/react-components";
import { useEffect, useRef, type JSX } from "react";
import type { ValidationResult } from "../../../validateWorkbook";
import { AwardBars, UnitBars } from "./OutcomeBars";
import { Documents } from "../documents/Documents";
import { SendBack } from "../documents/SendBack";
import { useOperations, useTexts } from "../../app/contexts";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { NEXT_YEAR } from "./nextYearOperation";
import { Section } from "../../result/Section";
import { HEADER_HEIGHT } from "../../result/RoleTabs";
import { OperationButton } from "../../result/OperationButton";

interface Props {
  validation: ValidationResult;
  /** A button elsewhere in the pane opened it: it is scrolled into view. */
  isRevealed: boolean;
}

/** What is sent back to the units, official documents, next year's workbook, and figures as bars. */
export default function FollowUpPanel({ validation, isRevealed }: Props): JSX.Element {
  const styles = useStyles();
  const { report, plan, units } = validation;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isRevealed) panel.current?.scrollIntoView({ block: "start" });
  }, [isRevealed]);
  return (
    <div ref={panel} className={styles.panel}>
      <SendBack validation={validation} />
      <Documents validation={validation} />
      <NextYear />
      <AwardBars report={report} plan={plan} />
      <UnitBars units={units} />
    </div>
  );
}

/** For the Office, once the year is over. */
function NextYear(): JSX.Element {
  const styles = useStyles();
  const { nextYear } = useTexts(RESULT_TEXTS);
  const { run } = useOperations();
  return (
    <Section title={nextYear.title}>
      <Text size={200}>{nextYear.lead}</Text>
      <OperationButton size="small" className={styles.button} onClick={() => run(NEXT_YEAR)}>
        {nextYear.button}
      </OperationButton>
    </Section>
  );
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    // The fixed head covers what is scrolled to.
    scrollMarginTop: `${HEADER_HEIGHT}px`,
  },
  button: { alignSelf: "flex-start" },
});
