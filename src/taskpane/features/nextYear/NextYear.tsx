import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { useOperations } from "../../app/contexts";
import { useResultTexts } from "../../result/resultTexts";
import { NEXT_YEAR } from "./nextYearOperation";
import { Section } from "../Section";

/** For the Office, once the year is over. */
export function NextYear(): JSX.Element {
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

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });
