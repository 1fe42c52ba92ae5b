import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX, KeyboardEvent, ReactNode } from "react";
import type { Preferences } from "../app/preferences";
import { RESULT_TEXTS } from "../../locales/bothLanguages";
import { useTexts } from "../app/contexts";

export type Role = Preferences["role"];

/** Of these tabs and the bar below them, in pixels. Without a margin they would cover what is scrolled to. */
export const HEADER_HEIGHT = 80;

const ROLES: readonly Role[] = ["unit", "office", "director"];
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

interface Props {
  role: Role;
  onRole: (role: Role) => void;
  /** The bar for going to the next and previous point. */
  children?: ReactNode;
}

/**
 * Chooses whose view is shown. Stays visible while the rest is scrolled. Fluent's TabList is not used, because it
 * renders hidden elements that take the focus.
 */
export function RoleTabs({ role, onRole, children }: Props): JSX.Element {
  const styles = useStyles();
  const { work } = useTexts(RESULT_TEXTS);
  const move = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
    const next = ROLES[ROLES.indexOf(role) + (STEPS[key] ?? 0)];
    if (STEPS[key] === undefined || next === undefined) return;
    onRole(next);
    // The tabs are rendered again with the view.
    const { parentElement } = currentTarget;
    requestAnimationFrame(() => {
      const list = parentElement?.isConnected === true ? parentElement : document.querySelector("[role=tablist]");
      list?.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
    });
  };
  return (
    <div className={styles.head}>
      <div role="tablist" aria-label={work.roles.label} className={styles.tabs}>
        {ROLES.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            aria-selected={each === role}
            tabIndex={each === role ? 0 : -1}
            className={mergeClasses(styles.tab, each === role && styles.chosen)}
            onClick={() => onRole(each)}
            onKeyDown={move}
          >
            {work.roles[each]}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    position: "sticky",
    // At some zoom levels, a line of what is scrolled would be visible above it.
    top: "-1px",
    zIndex: 2,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `1px ${tokens.spacingHorizontalL} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: "flex", columnGap: tokens.spacingHorizontalXS, margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  tab: {
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    borderBottom: "2px solid transparent",
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    // A contrast theme draws transparent borders too: only the chosen tab shows one.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});
