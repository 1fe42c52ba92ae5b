import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Outcome } from "../../core/findings/outcome";
import { usePaneTexts } from "../app/contexts";

/** The colours of the outcomes in the pane; those of the sheets are in `core/findings/outcome`. */
const COLORS = {
  invalid: tokens.colorStatusDangerBackground3,
  incomplete: tokens.colorStatusWarningBackground3,
  uncheckable: tokens.colorNeutralForeground4,
  review: tokens.colorBrandBackground,
  valid: tokens.colorStatusSuccessBackground3,
} satisfies Record<Outcome, string>;

/** The same as Fluent's names for badges. */
const BADGES = {
  invalid: "danger",
  incomplete: "warning",
  uncheckable: "informative",
  review: "brand",
  valid: "success",
} as const satisfies Record<Outcome, string>;

/** The left border of a card or line. */
export const useOutcomeBorder = makeStyles(mapColors((color) => ({ borderLeftColor: color })));
export const useOutcomeBackground = makeStyles(mapColors((color) => ({ backgroundColor: color })));

function mapColors<Style>(styleOf: (color: string) => Style): Record<Outcome, Style> {
  const styles = Object.entries(COLORS).map(([outcome, color]) => [outcome, styleOf(color)]);
  return Object.fromEntries(styles) as Record<Outcome, Style>;
}

export function OutcomeBadge({ outcome }: { outcome: Outcome }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  return (
    <Badge appearance="tint" color={BADGES[outcome]} className={styles.badge}>
      {texts.outcomes[outcome]}
    </Badge>
  );
}

/** A dot in the outcome's colour, always next to the outcome's name. */
export function OutcomeDot({ outcome }: { outcome: Outcome }): JSX.Element {
  return <span aria-hidden className={mergeClasses(useStyles().dot, useOutcomeBackground()[outcome])} />;
}

const useStyles = makeStyles({
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  dot: {
    display: "inline-block",
    flexShrink: 0,
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    // A contrast theme removes its colour.
    "@media (forced-colors: active)": { display: "none" },
  },
});
