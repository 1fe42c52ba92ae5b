import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

/** A part of the pane with a heading. */
export function Section({ title, children }: { title: string; children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Text as="h2" block weight="semibold" className={styles.heading}>
        {title}
      </Text>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
});
