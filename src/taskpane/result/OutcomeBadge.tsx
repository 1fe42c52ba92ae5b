import { Badge, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Outcome } from "../../core/findings/outcome";
import { usePaneTexts } from "../app/paneTexts";

const COLORS = {
  invalid: "danger",
  incomplete: "warning",
  uncheckable: "informative",
  review: "brand",
  valid: "success",
} as const satisfies Record<Outcome, string>;

export function OutcomeBadge({ outcome }: { outcome: Outcome }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  return (
    <Badge appearance="tint" color={COLORS[outcome]} className={styles.badge}>
      {texts.outcomes[outcome]}
    </Badge>
  );
}

const useStyles = makeStyles({ badge: { flexShrink: 0, whiteSpace: "nowrap" } });
