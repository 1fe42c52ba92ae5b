import { ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import { groupBy } from "../../core/groupBy";
import { awardName, type Plan } from "../../core/plan/plan";
import { isAboutAward, type QuotaReport, type RowReport } from "../../core/report/report";
import type { Finding } from "../../core/findings/finding";
import { usePaneTexts, useTexts } from "../app/contexts";
import { Fold } from "./Section";
import { RESULT_TEXTS } from "../../locales/bothLanguages";

interface Props {
  quotas: readonly QuotaReport[];
  /** With the findings about a whole award. */
  rows: readonly RowReport[];
  /** For the names of the awards; null = their codes are shown. */
  plan: Plan | null;
}

/** How many nominations count towards each quota. Open from the start while the Director decides. */
export function Quotas({ quotas, rows, plan }: Props): JSX.Element | null {
  const styles = useStyles();
  const { count } = usePaneTexts();
  const resultTexts = useTexts(RESULT_TEXTS);
  const stated = quotas.flatMap(({ quota, ...rest }) => (quota === null ? [] : [{ ...rest, quota }]));
  const unstated = quotas.filter(({ quota, nominated }) => quota === null && nominated > 0);
  if (stated.length + unstated.length === 0) return null;
  const over = stated.filter(({ counted, quota }) => counted > quota).length;
  /** Collectives and individuals together. */
  const byName = <Q extends QuotaReport>(list: readonly Q[]) => groupBy(list, ({ award }) => awardName(plan, award));
  const others = [...byName(unstated)];
  const sum = (list: readonly QuotaReport[]) => count(list.reduce((total, { nominated }) => total + nominated, 0));
  return (
    <Fold
      open={plan?.stage === "decision"}
      className={styles.summary}
      title={
        <>
          <Text as="h2" weight="semibold" className={styles.heading}>
            {resultTexts.quotas.title}
          </Text>{" "}
          <Text size={200} className={over > 0 ? styles.over : styles.quiet}>
            {over > 0 ? resultTexts.quotas.overCount(count(over)) : resultTexts.quotas.within}
          </Text>
        </>
      }
    >
      <div className={styles.quotas}>
        <Text block size={200} className={styles.quiet}>
          {resultTexts.quotas.legend}
        </Text>
        {[...byName(stated)].map(([name, list]) => (
          <div key={name} className={styles.award}>
            <Text block size={200}>
              {name}
            </Text>
            {list.map((quota) => (
              <Quota key={quota.award} {...quota} name={name} finding={findingOf(quota.award, rows)} />
            ))}
          </div>
        ))}
        {others.length > 0 && (
          <Text block size={200} className={styles.quiet}>
            {resultTexts.quotas.unstated(others.map(([name, list]) => `${name} (${sum(list)})`).join(", "))}
          </Text>
        )}
      </div>
    </Fold>
  );
}

/** The finding about the whole award, which is the same on all its rows. */
function findingOf(award: string, rows: readonly RowReport[]): Finding | null {
  for (const row of rows) {
    const finding = row.award === award ? row.findings.find(isAboutAward) : undefined;
    if (finding !== undefined) return finding;
  }
  return null;
}

function Quota({
  name,
  subject,
  quota,
  nominated,
  counted,
  approved,
  finding,
}: QuotaReport & { quota: number; name: string; finding: Finding | null }): JSX.Element {
  const styles = useStyles();
  const { texts, count, language } = usePaneTexts();
  const resultTexts = useTexts(RESULT_TEXTS);
  const labelId = useId();
  const over = counted > quota;
  const remarks = [
    approved > 0 && resultTexts.quotas.approved(count(approved)),
    over && (finding?.message[language] ?? resultTexts.quotas.over),
  ].filter(Boolean);
  const label = texts.subjects[subject];
  const uncounted = nominated - counted;
  const numbers = resultTexts.quotas.ratio(count(counted), count(quota));
  return (
    <div>
      <div className={styles.row}>
        <Text size={200} className={styles.subject}>
          {label}
        </Text>
        <span id={labelId} hidden>{`${name}, ${label}: ${numbers}`}</span>
        <ProgressBar
          aria-labelledby={labelId}
          className={styles.bar}
          thickness="large"
          max={Math.max(quota, 1)}
          value={Math.min(counted, Math.max(quota, 1))}
          color={over ? "warning" : "brand"}
        />
        <Text size={200} className={styles.numbers}>
          {numbers}
        </Text>
      </div>
      {remarks.length > 0 && (
        <Text block size={200} className={styles.quiet}>
          {remarks.join(" · ")}
          {over && finding !== null && ` ${resultTexts.rows.clause(finding.clause)}.`}
        </Text>
      )}
      {uncounted > 0 && (
        <Text block size={200} className={styles.quiet}>
          {resultTexts.quotas.uncounted(count(uncounted))}
        </Text>
      )}
    </div>
  );
}

/** A contrast theme would draw a full and an empty bar alike. */
const CONTRAST_BAR = {
  "@media (forced-colors: active)": {
    forcedColorAdjust: "none",
    height: "8px",
    border: "1px solid CanvasText",
    backgroundColor: "Canvas",
  },
} as const;

const useStyles = makeStyles({
  quotas: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  award: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  heading: { margin: 0 },
  summary: { "> h2": { display: "inline" } },
  over: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  subject: { flexShrink: 0, minWidth: "52px", color: tokens.colorNeutralForeground3 },
  bar: { flexGrow: 1, boxSizing: "border-box", ...CONTRAST_BAR },
  numbers: {
    flexShrink: 0,
    minWidth: "40px",
    marginLeft: "auto",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
