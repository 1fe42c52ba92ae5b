import { Text, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

interface Props {
  intent: "error" | "warning" | "info";
  title?: string;
  children?: ReactNode;
}

/** A message that stays. Lighter than Fluent's MessageBar, of the same looks: it is needed before anything is loaded. */
export function Notice({ intent, title, children }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.notice, styles[intent])}>
      {title !== undefined && (
        <Text as="h2" block weight="semibold" className={styles.title}>
          {title}
        </Text>
      )}
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0 },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  info: {},
});
