import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { HEADER_HEIGHT } from "./RoleTabs";

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

interface FoldProps {
  title: ReactNode;
  /** Whether it is open at first. */
  open?: boolean;
  id?: string;
  /** The class of the title. */
  className?: string;
  children: ReactNode;
}

/** A part that can be opened and closed. office.js skips a summary without `tabindex` when Tab is pressed. */
export function Fold({ title, open = false, id, className, children }: FoldProps): JSX.Element {
  const styles = useFoldStyles();
  return (
    <details id={id} open={open} className={styles.fold}>
      <summary tabIndex={0} className={mergeClasses(styles.title, className)}>
        {title}
      </summary>
      {children}
    </details>
  );
}

const useFoldStyles = makeStyles({
  fold: { scrollMarginTop: `${HEADER_HEIGHT}px` },
  title: {
    boxSizing: "border-box",
    minHeight: "24px",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
  },
});
