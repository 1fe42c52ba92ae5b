import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { Preferences } from "../app/preferences";
import { useResultTexts } from "./useResultTexts";

export type Role = Preferences["role"];

const ROLES: readonly Role[] = ["unit", "office", "director"];

interface Props {
  role: Role;
  onRole: (role: Role) => void;
  /** The bar that goes from point to point. */
  children?: ReactNode;
}

/** Whose view it is. It stays in sight while the rest is scrolled. */
export function RoleTabs({ role, onRole, children }: Props): JSX.Element {
  const styles = useStyles();
  const { work } = useResultTexts();
  return (
    <div className={styles.head}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={work.roles.label}
        selectedValue={role}
        onTabSelect={(_, { value }) => onRole(value as Role)}
      >
        {ROLES.map((each) => (
          <Tab key={each} value={each}>
            {work.roles[each]}
          </Tab>
        ))}
      </TabList>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
});
