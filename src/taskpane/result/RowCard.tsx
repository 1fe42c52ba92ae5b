import { Badge, Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { RowReport } from "../../core/report/report";
import { usePaneTexts } from "../app/paneTexts";
import { FindingList } from "./FindingList";
import { useGoTo } from "./GoTo";
import { OUTCOME_COLORS } from "./outcomeColors";
import { useResultTexts } from "./useResultTexts";

/** One nomination: who, what came out, and what to do about it. What changes no outcome is folded away. */
export function RowCard({ row, sheet }: { row: RowReport; sheet: string | null }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  const resultTexts = useResultTexts();
  const goTo = useGoTo();
  const notes = row.findings.filter(({ severity }) => severity === "info");
  const faults = row.findings.filter(({ severity }) => severity !== "info");
  return (
    <article className={mergeClasses(styles.card, styles[row.outcome])}>
      <header className={styles.header}>
        <Text as="h3" weight="semibold" className={styles.name}>
          {row.nominee.trim() || resultTexts.rows.unnamed}
        </Text>
        <Badge appearance="tint" color={OUTCOME_COLORS[row.outcome]} className={styles.badge}>
          {texts.outcomes[row.outcome]}
        </Badge>
      </header>
      <Text block size={200} className={styles.place}>
        {sheet !== null && (
          <Link
            className={styles.row}
            title={resultTexts.rows.goToRow(row.row)}
            onClick={() => goTo(sheet, `${row.row}:${row.row}`)}
          >
            {resultTexts.rows.row(row.row)}
          </Link>
        )}
        {row.unit.trim() !== "" && ` · ${row.unit.trim()}`}
      </Text>
      {row.findings.length === 0 && <Text size={200}>{resultTexts.rows.clean}</Text>}
      <FindingList findings={faults} />
      {notes.length > 0 && (
        <details>
          <summary className={styles.summary}>{resultTexts.rows.notes(notes.length)}</summary>
          <FindingList findings={notes} />
        </details>
      )}
    </article>
  );
}

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "3px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  name: { flex: "1 1 100px", margin: 0 },
  badge: { flexShrink: 0, whiteSpace: "nowrap" },
  row: { fontSize: "inherit" },
  place: { marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground3 },
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  invalid: { borderLeftColor: tokens.colorStatusDangerBackground3 },
  incomplete: { borderLeftColor: tokens.colorStatusWarningBackground3 },
  uncheckable: { borderLeftColor: tokens.colorNeutralForeground4 },
  review: { borderLeftColor: tokens.colorBrandBackground },
  valid: { borderLeftColor: tokens.colorStatusSuccessBackground3 },
});
