import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState, type JSX, type KeyboardEvent } from "react";
import type { RowReport } from "../../core/report/report";
import { usePaneTexts, useTexts } from "../app/contexts";
import { useOutcomeBorder } from "./OutcomeBadge";
import { VirtualItems } from "../app/VirtualItems";
import { RESULT_TEXTS } from "../../locales/bothLanguages";

interface Props<Item> {
  label: string;
  rows: readonly Item[];
  /** The row whose card is shown. */
  current: RowReport | null;
  /** What is shown after the outcome of a row; "" = nothing. */
  aboutOf: (item: Item) => string;
  onChoose: (item: Item) => void;
}

/**
 * The nominations in a box with its own scroll bar, so that changes above it do not move them. Only visible ones are
 * rendered.
 */
export function RowList<Item extends { row: RowReport | null }>({
  label,
  rows,
  current,
  aboutOf,
  onChoose,
}: Props<Item>): JSX.Element {
  const styles = useStyles();
  const { filter } = useTexts(RESULT_TEXTS);
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    estimateSize: () => 48,
    getItemKey: (index) => rows[index]?.row?.row ?? index,
    getScrollElement: () => box.current,
    overscan: 6,
    // Before the box is measured.
    initialRect: { width: 288, height: HEIGHT },
  });
  // The list is one tab stop; the arrow keys go from row to row.
  const [active, setActive] = useState(0);
  const drawn = virtualizer.getVirtualItems().map(({ index }) => index);
  const stop = drawn.includes(active) ? active : drawn[0];
  const move = (event: KeyboardEvent) => {
    const to = targetOf(event, active, rows.length);
    if (to === null) return;
    event.preventDefault();
    virtualizer.scrollToIndex(to);
    setActive(to);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-index="${to}"] button`)?.focus());
  };
  if (rows.length === 0) return <Text>{filter.none}</Text>;
  return (
    <div ref={box} role="list" aria-label={label} className={styles.box} onKeyDown={move}>
      <VirtualItems virtualizer={virtualizer} count={rows.length} className={styles.item}>
        {(index) => {
          const item = rows[index];
          if (item === undefined || item.row === null) return null;
          return (
            <RowLine
              row={item.row}
              about={aboutOf(item)}
              isCurrent={item.row === current}
              isTabStop={index === stop}
              onFocus={() => setActive(index)}
              onChoose={() => onChoose(item)}
            />
          );
        }}
      </VirtualItems>
    </div>
  );
}

/** The row that a key goes to. */
function targetOf({ key, altKey }: KeyboardEvent, active: number, count: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    Home: 0,
    End: count - 1,
  };
  const to = altKey ? undefined : targets[key];
  return to === undefined || to < 0 || to >= count ? null : to;
}

interface LineProps {
  row: RowReport;
  about: string;
  isCurrent: boolean;
  isTabStop: boolean;
  onFocus: () => void;
  onChoose: () => void;
}

/** A nomination in two lines; a click shows its card. */
function RowLine({ row, about, isCurrent, isTabStop, onFocus, onChoose }: LineProps): JSX.Element {
  const styles = useStyles();
  const borders = useOutcomeBorder();
  const { texts } = usePaneTexts();
  const { rows } = useTexts(RESULT_TEXTS);
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, borders[row.outcome], isCurrent && styles.current)}
      aria-current={isCurrent}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onChoose}
    >
      <span className={styles.name}>{row.nominee.trim() || rows.unnamed}</span>
      <span className={styles.about}>
        {[rows.row(row.row), texts.outcomes[row.outcome], about].filter((part) => part !== "").join(" · ")}
      </span>
    </button>
  );
}

const HEIGHT = 288;

/** A contrast theme removes the background. */
const CONTRAST_CURRENT = {
  "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
} as const;

const useStyles = makeStyles({
  box: {
    position: "relative",
    maxHeight: `${HEIGHT}px`,
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderLeft: "3px solid",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
    ...CONTRAST_CURRENT,
  },
  name: { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  about: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});
