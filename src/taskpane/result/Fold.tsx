import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

interface Props {
  title: ReactNode;
  /** Whether it is open at first. */
  open?: boolean;
  /** The class of the title. */
  className?: string;
  children: ReactNode;
}

/** A part that can be opened and closed. office.js skips a summary without `tabindex` when Tab is pressed. */
export function Fold({ title, open = false, className, children }: Props): JSX.Element {
  const styles = useStyles();
  return (
    <details open={open}>
      <summary tabIndex={0} className={mergeClasses(styles.title, className)}>
        {title}
      </summary>
      {children}
    </details>
  );
}

const useStyles = makeStyles({
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
