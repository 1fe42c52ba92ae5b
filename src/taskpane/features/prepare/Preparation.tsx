import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PreparationStep } from "../../../core/preparation";
import { GoTo, useGoTo } from "../../result/GoTo";
import { Section } from "../../result/Section";
import CreateSheetsOffer from "./CreateSheetsOffer";
import { PREPARE_TEXTS } from "../../../locales/prepare";
import { useTexts } from "../../app/contexts";

interface Props {
  steps: readonly PreparationStep[];
  /** A sheet is missing that can be created. */
  lacksSheets: boolean;
}

/** The Office's steps to prepare a workbook, with a tick at those that are done. */
export default function Preparation({ steps, lacksSheets }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(PREPARE_TEXTS);
  const hasPlan = steps.some(({ step, isDone, sheet }) => step === "plan" && (isDone || sheet !== null));
  return (
    <GoTo>
      <Section title={texts.title}>
        {lacksSheets && <CreateSheetsOffer asksYear={!hasPlan} />}
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <Step key={step.step} step={step} number={index + 1} />
          ))}
        </ol>
      </Section>
    </GoTo>
  );
}

function Step({ step: { step, isDone, sheet }, number }: { step: PreparationStep; number: number }): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(PREPARE_TEXTS);
  const goTo = useGoTo();
  return (
    <li className={styles.step}>
      <span aria-hidden className={isDone ? styles.done : styles.number}>
        {isDone ? "✓" : number}
      </span>
      <span>
        {sheet === null ? (
          texts.steps[step]
        ) : (
          <Link className={styles.link} title={texts.goTo(sheet)} onClick={() => goTo(sheet, "A1")}>
            {texts.steps[step]}
          </Link>
        )}{" "}
        <Text size={200} className={styles.state}>
          ({isDone ? texts.done : texts.notDone})
        </Text>
      </span>
    </li>
  );
}

const MARK = { flexShrink: 0, width: "20px", textAlign: "center" } as const;

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  step: { display: "flex", columnGap: tokens.spacingHorizontalS, minHeight: "24px" },
  number: { ...MARK, color: tokens.colorNeutralForeground3 },
  done: { ...MARK, color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  link: { minHeight: "24px", textAlign: "left" },
  state: { color: tokens.colorNeutralForeground3 },
});
