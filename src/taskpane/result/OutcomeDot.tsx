import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Outcome } from "../../core/report/outcome";

/** A spot of the outcome's colour; the outcome's name always stands beside it. */
export function OutcomeDot({ outcome }: { outcome: Outcome }): JSX.Element {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.dot, styles[outcome])} />;
}

const useStyles = makeStyles({
  dot: {
    display: "inline-block",
    flexShrink: 0,
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    // A contrast theme takes its colour away.
    "@media (forced-colors: active)": { display: "none" },
  },
  invalid: { backgroundColor: tokens.colorStatusDangerBackground3 },
  incomplete: { backgroundColor: tokens.colorStatusWarningBackground3 },
  uncheckable: { backgroundColor: tokens.colorNeutralForeground4 },
  review: { backgroundColor: tokens.colorBrandBackground },
  valid: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});
