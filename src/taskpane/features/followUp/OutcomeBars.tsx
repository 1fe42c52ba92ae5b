import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { OUTCOMES } from "../../../core/findings/outcome";
import type { RowReport, Report, UnitReport } from "../../../core/report/report";
import { usePaneTexts, useTexts } from "../../app/contexts";
import { awardName, type Plan } from "../../../core/plan/plan";
import { useOutcomeBackground } from "../../result/OutcomeBadge";
import { Section } from "../../result/Section";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";

interface Props {
  name: string;
  rows: readonly RowReport[];
  /** The number of rows in the longest bar, to which all bars are scaled. */
  most: number;
  remark?: string | undefined;
}

/** Nominations by outcome, as a bar with the numbers in words below it. */
function OutcomeBar({ name, rows, most, remark }: Props): JSX.Element {
  const styles = useStyles();
  const colors = useOutcomeBackground();
  const { texts, count } = usePaneTexts();
  const parts = OUTCOMES.map((outcome) => ({
    outcome,
    rows: rows.filter((row) => row.outcome === outcome).length,
  })).filter((part) => part.rows > 0);
  const inWords = parts.map((part) => `${count(part.rows)} ${texts.outcomes[part.outcome].toLowerCase()}`);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <Text size={200} weight="semibold">
          {name}
        </Text>
        <Text size={200} className={styles.number}>
          {count(rows.length)}
        </Text>
      </div>
      <div aria-hidden className={styles.bar}>
        {parts.map(({ outcome, rows: number }) => (
          <span key={outcome} className={mergeClasses(styles.part, colors[outcome])} style={{ flexGrow: number }} />
        ))}
        <span style={{ flexGrow: Math.max(0, most - rows.length) }} />
      </div>
      <Text block size={200} className={styles.words}>
        {[...inWords, remark].filter((word) => word !== undefined && word !== "").join(" · ")}
      </Text>
    </li>
  );
}

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalS },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  number: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  bar: {
    display: "flex",
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground4,
    // A contrast theme would draw all parts alike: they keep their colours and get edges.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", border: "1px solid CanvasText" },
  },
  part: {
    flexShrink: 0,
    flexBasis: "0",
    "@media (forced-colors: active)": { borderRight: "1px solid CanvasText" },
  },
  words: { color: tokens.colorNeutralForeground3 },
});

interface AwardBarsProps {
  report: Report;
  /** For the names of the awards. */
  plan: Plan | null;
}

/** The outcomes of each award's nominations, and how many of its quota are approved. */
export function AwardBars({ report: { quotas, rows }, plan }: AwardBarsProps): JSX.Element {
  const styles = useAwardBarsStyles();
  const { texts, count } = usePaneTexts();
  const { followUp } = useTexts(RESULT_TEXTS);
  const bars = quotas.map(({ award, subject, quota, approved }) => ({
    name: `${awardName(plan, award)} · ${texts.subjects[subject]}`,
    rows: rows.filter((row) => row.award === award),
    remark: quota === null ? followUp.approved(count(approved)) : followUp.approvedOf(count(approved), count(quota)),
  }));
  const most = Math.max(1, ...bars.map((bar) => bar.rows.length));
  return (
    <Section title={followUp.awards}>
      <ul className={styles.list}>
        {bars.map((bar) => (
          <OutcomeBar key={bar.name} {...bar} most={most} />
        ))}
      </ul>
    </Section>
  );
}

const useAwardBarsStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

/** The outcomes of each unit's nominations, and the units without nominations. */
export function UnitBars({ units }: { units: readonly UnitReport[] }): JSX.Element {
  const styles = useUnitBarsStyles();
  const { followUp, rows } = useTexts(RESULT_TEXTS);
  const nominating = units.filter((unit) => unit.rows.length > 0);
  const silent = units.filter((unit) => unit.rows.length === 0);
  const most = Math.max(1, ...nominating.map((unit) => unit.rows.length));
  return (
    <Section title={followUp.units}>
      <ul className={styles.list}>
        {nominating.map((unit) => (
          <OutcomeBar key={unit.name} name={unit.name || rows.noUnit} rows={unit.rows} most={most} />
        ))}
      </ul>
      {silent.length > 0 && <Text size={200}>{followUp.silent(silent.map(({ name }) => name).join(", "))}</Text>}
    </Section>
  );
}

const useUnitBarsStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });
