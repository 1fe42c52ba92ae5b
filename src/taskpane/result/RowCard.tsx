import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Finding } from "../../core/findings/finding";
import { FindingList } from "./FindingList";
import { Fold } from "./Section";
import { GoToLink } from "./GoTo";
import { OutcomeBadge, useOutcomeBorder } from "./OutcomeBadge";
import { ClosedPoint, OpenPoint } from "./PointItem";
import { RESULT_TEXTS } from "../../locales/bothLanguages";
import { useTexts } from "../app/contexts";
import type { Point, WorkRow } from "./work";

interface Props {
  workRow: WorkRow;
  /** The finding that is open. */
  open: Finding | null;
  sheet: string | null;
  onOpen: (point: Point) => void;
}

/** One nomination: who, the outcome, what is to be done about it, and separately what waits for others. */
export function RowCard({ workRow, open, sheet, onOpen }: Props): JSX.Element {
  const styles = useStyles();
  const borders = useOutcomeBorder();
  const { rows, work } = useTexts(RESULT_TEXTS);
  const { row, todo, waiting, notes } = workRow;
  const pointOf = (point: Point) =>
    point.finding === open ? <OpenPoint point={point} /> : <ClosedPoint point={point} onOpen={() => onOpen(point)} />;
  const list = (points: readonly Point[]) => (
    <ul className={styles.list}>
      {points.map((point, index) => (
        <li key={keyOf(point, index)}>{pointOf(point)}</li>
      ))}
    </ul>
  );
  return (
    <article className={mergeClasses(styles.card, row !== null && borders[row.outcome])}>
      <CardHeader workRow={workRow} sheet={sheet} />
      {todo.length > 0 && list(todo)}
      {todo.length + waiting.length + notes.length === 0 && <Text size={200}>{rows.clean}</Text>}
      {waiting.length > 0 && (
        <section>
          <Text as="h3" block size={200} weight="semibold" className={styles.waiting}>
            {work.waiting}
          </Text>
          {list(waiting)}
        </section>
      )}
      {notes.length > 0 && (
        <Fold title={rows.notes(notes.length)}>
          <FindingList findings={notes} />
        </Fold>
      )}
    </article>
  );
}

/** The same while the row moves, so that what somebody is typing stays. */
function keyOf({ row, finding: { rule, messageId, field } }: Point, index: number): string {
  return row === null || field === null ? String(index) : `${rule} ${messageId} ${field}`;
}

function CardHeader({ workRow: { row }, sheet }: Pick<Props, "workRow" | "sheet">): JSX.Element {
  const styles = useStyles();
  const { rows, work } = useTexts(RESULT_TEXTS);
  if (row === null) {
    return (
      <Text as="h2" block weight="semibold" className={styles.sheet}>
        {work.sheet}
      </Text>
    );
  }
  return (
    <header>
      <div className={styles.header}>
        <Text as="h2" weight="semibold" className={styles.name}>
          {row.nominee.trim() || rows.unnamed}
        </Text>
        <OutcomeBadge outcome={row.outcome} />
      </div>
      <Text block size={200} className={styles.place}>
        {sheet !== null && (
          <GoToLink sheet={sheet} address={`${row.row}:${row.row}`} title={rows.goToRow(row.row)}>
            {rows.rowOfSheet(row.row, sheet)}
          </GoToLink>
        )}
        {row.unit.trim() !== "" && ` · ${row.unit.trim()}`}
      </Text>
    </header>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  name: { flex: "1 1 100px", minWidth: 0, margin: 0 },
  sheet: { margin: 0 },
  place: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  waiting: { margin: 0, color: tokens.colorNeutralForeground3 },
});
