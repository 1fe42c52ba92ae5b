import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import { useOperations } from "../OperationsContext";
import { usePaneTexts } from "../paneTexts";
import { CREATE_SHEETS } from "./createSheetsOperation";

/** For a workbook that has no tables yet. */
export function CreateSheetsOffer(): JSX.Element {
  const styles = useStyles();
  const { createSheets } = usePaneTexts().texts;
  const { activity, run } = useOperations();
  const leadId = useId();
  const isBusy = activity.status === "running" || activity.status === "unavailable";
  return (
    <section className={styles.offer}>
      <Text id={leadId} size={200}>
        {createSheets.lead}
      </Text>
      <Button
        className={styles.button}
        aria-describedby={leadId}
        disabledFocusable={isBusy}
        onClick={() => run(CREATE_SHEETS)}
      >
        {createSheets.button}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  offer: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});
