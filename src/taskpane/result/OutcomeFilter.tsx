import { ToggleButton, makeStyles, tokens, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Outcome } from "../../core/findings/outcome";
import type { Totals } from "../../core/report/report";
import { usePaneTexts } from "../app/paneTexts";
import { OUTCOME_ORDER } from "./rowFilter";
import { useResultTexts } from "./resultTexts";

interface Props {
  totals: Totals;
  /** null = all */
  chosen: Outcome | null;
  onChoose: (outcome: Outcome | null) => void;
}

/** Counts by outcome that filter the list; an outcome without rows has no button. */
export function OutcomeFilter({ totals, chosen, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  const { texts, count } = usePaneTexts();
  const resultTexts = useResultTexts();
  const present = OUTCOME_ORDER.filter((outcome) => totals[outcome] > 0);
  return (
    <div role="group" aria-label={resultTexts.filter.label} className={styles.filter}>
      <ToggleButton
        size="small"
        shape="circular"
        className={styles.chip}
        checked={chosen === null}
        onClick={() => onChoose(null)}
      >
        {resultTexts.filter.all} {count(totals.rows)}
      </ToggleButton>
      {present.map((outcome) => (
        <ToggleButton
          key={outcome}
          size="small"
          shape="circular"
          checked={chosen === outcome}
          className={styles.chip}
          icon={{ className: styles.dot, children: <OutcomeDot outcome={outcome} /> }}
          onClick={() => onChoose(chosen === outcome ? null : outcome)}
        >
          {texts.outcomes[outcome]} {count(totals[outcome])}
        </ToggleButton>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: "auto", minHeight: "24px", fontVariantNumeric: "tabular-nums" },
  dot: { width: "auto", height: "auto", marginRight: tokens.spacingHorizontalXS },
});

/** A dot in the outcome's colour, always next to the outcome's name. */
function OutcomeDot({ outcome }: { outcome: Outcome }): JSX.Element {
  const styles = useOutcomeDotStyles();
  return <span aria-hidden className={mergeClasses(styles.dot, styles[outcome])} />;
}

const useOutcomeDotStyles = makeStyles({
  dot: {
    display: "inline-block",
    flexShrink: 0,
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    // A contrast theme removes its colour.
    "@media (forced-colors: active)": { display: "none" },
  },
  invalid: { backgroundColor: tokens.colorStatusDangerBackground3 },
  incomplete: { backgroundColor: tokens.colorStatusWarningBackground3 },
  uncheckable: { backgroundColor: tokens.colorNeutralForeground4 },
  review: { backgroundColor: tokens.colorBrandBackground },
  valid: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});
