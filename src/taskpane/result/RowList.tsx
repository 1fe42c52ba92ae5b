import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type JSX } from "react";
import type { RowReport } from "../../core/report/report";
import { usePaneTexts } from "../app/paneTexts";
import { VirtualItems } from "../app/VirtualItems";
import { useResultTexts } from "./useResultTexts";
import type { WorkRow } from "./work";

interface Props {
  rows: readonly WorkRow[];
  /** The row whose card is shown. */
  current: RowReport | null;
  onChoose: (workRow: WorkRow) => void;
}

/** The nominations in a box that scrolls by itself: what opens above it moves nothing in it. Only those in sight are drawn. */
export function RowList({ rows, current, onChoose }: Props): JSX.Element {
  const styles = useStyles();
  const resultTexts = useResultTexts();
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
  if (rows.length === 0) return <Text>{resultTexts.filter.none}</Text>;
  return (
    <div ref={box} role="list" aria-label={resultTexts.rows.label} className={styles.box}>
      <VirtualItems virtualizer={virtualizer} count={rows.length} className={styles.item}>
        {(index) => {
          const workRow = rows[index];
          if (workRow === undefined || workRow.row === null) return null;
          return (
            <RowLine workRow={workRow} row={workRow.row} isCurrent={workRow.row === current} onChoose={onChoose} />
          );
        }}
      </VirtualItems>
    </div>
  );
}

interface LineProps extends Pick<Props, "onChoose"> {
  workRow: WorkRow;
  row: RowReport;
  isCurrent: boolean;
}

/** A nomination in two lines; a click shows its card. */
function RowLine({ workRow, row, isCurrent, onChoose }: LineProps): JSX.Element {
  const styles = useStyles();
  const { texts, count } = usePaneTexts();
  const { rows, work } = useResultTexts();
  const { todo, waiting } = workRow;
  const [first] = waiting;
  const label =
    todo.length > 0 ? work.points(count(todo.length)) : first === undefined ? "" : work.waitingRows[first.duty];
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles[row.outcome], isCurrent && styles.current)}
      aria-current={isCurrent}
      onClick={() => onChoose(workRow)}
    >
      <span className={styles.name}>{row.nominee.trim() || rows.unnamed}</span>
      <span className={styles.about}>
        {[rows.row(row.row), texts.outcomes[row.outcome], label].filter((part) => part !== "").join(" · ")}
      </span>
    </button>
  );
}

const HEIGHT = 288;

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
  current: { backgroundColor: tokens.colorSubtleBackgroundSelected, fontWeight: tokens.fontWeightSemibold },
  name: { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  about: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  invalid: { borderLeftColor: tokens.colorStatusDangerBackground3 },
  incomplete: { borderLeftColor: tokens.colorStatusWarningBackground3 },
  uncheckable: { borderLeftColor: tokens.colorNeutralForeground4 },
  review: { borderLeftColor: tokens.colorBrandBackground },
  valid: { borderLeftColor: tokens.colorStatusSuccessBackground3 },
});
