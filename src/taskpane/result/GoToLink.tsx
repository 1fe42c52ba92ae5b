import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { useGoTo } from "./GoTo";

interface Props {
  sheet: string;
  /** "H7", "7:7" */
  address: string;
  title?: string;
  className?: string;
  children: ReactNode;
}

/** Goes to a cell or a row, and is large enough to be hit. */
export function GoToLink({ sheet, address, title, className, children }: Props): JSX.Element {
  const styles = useStyles();
  const goTo = useGoTo();
  return (
    <Link className={mergeClasses(styles.link, className)} title={title} onClick={() => goTo(sheet, address)}>
      {children}
    </Link>
  );
}

const useStyles = makeStyles({ link: { minHeight: "24px", minWidth: "24px", fontSize: "inherit" } });
