import { Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { CreateSheetsOffer } from "./actions/CreateSheetsOffer";
import { usePaneTexts } from "./paneTexts";

/** First sight: what the button does, and what it never does. */
export function Idle(): JSX.Element {
  const styles = useStyles();
  const { idle } = usePaneTexts().texts;
  return (
    <section className={styles.idle}>
      <Subtitle2 as="h1" className={styles.lead}>
        {idle.lead}
      </Subtitle2>
      <ol className={styles.steps}>
        {idle.steps.map((step, at) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {at + 1}
            </span>
            <Text>{step}</Text>
          </li>
        ))}
      </ol>
      <CreateSheetsOffer />
    </section>
  );
}

const useStyles = makeStyles({
  idle: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  lead: { margin: `${tokens.spacingVerticalS} 0 0` },
  steps: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  step: { display: "flex", columnGap: tokens.spacingHorizontalM },
  number: {
    flexShrink: 0,
    width: "24px",
    height: "24px",
    borderRadius: tokens.borderRadiusCircular,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
  },
});
