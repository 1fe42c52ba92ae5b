import { ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import type { QuotaReport } from "../../core/report/report";
import { usePaneTexts } from "../paneTexts";

/** How many are nominated against how many may be approved, for each award and subject. */
export function Quotas({ quotas }: { quotas: readonly QuotaReport[] }): JSX.Element | null {
  const styles = useStyles();
  const { texts, count } = usePaneTexts();
  const stated = quotas.flatMap(({ quota, ...rest }) => (quota === null ? [] : [{ ...rest, quota }]));
  const unstated = quotas.filter(({ quota, nominated }) => quota === null && nominated > 0);
  if (stated.length + unstated.length === 0) return null;
  return (
    <section className={styles.quotas}>
      <div className={styles.line}>
        <Text as="h2" weight="semibold" className={styles.heading}>
          {texts.quotas.title}
        </Text>
        <Text size={200} className={styles.quiet}>
          {texts.quotas.legend}
        </Text>
      </div>
      {stated.map((quota) => (
        <Quota key={`${quota.award} ${quota.subject}`} {...quota} />
      ))}
      {unstated.length > 0 && (
        <Text block size={200} className={styles.quiet}>
          {texts.quotas.unstated(unstated.map(({ award, nominated }) => `${award} (${count(nominated)})`).join(", "))}
        </Text>
      )}
    </section>
  );
}

type Stated = QuotaReport & { quota: number };

function Quota({ award, subject, quota, nominated, counted, approved }: Stated): JSX.Element {
  const styles = useStyles();
  const { texts, count } = usePaneTexts();
  const labelId = useId();
  const over = counted > quota;
  const remarks = [over && texts.quotas.over, approved > 0 && texts.quotas.approved(count(approved))].filter(Boolean);
  return (
    <div>
      <div className={styles.line} id={labelId}>
        <Text size={200}>
          {award} · {texts.subjects[subject]}
        </Text>{" "}
        <Text size={200} className={styles.numbers}>
          {texts.quotas.of(count(nominated), count(quota))}
        </Text>
      </div>
      <ProgressBar
        aria-labelledby={labelId}
        thickness="large"
        max={Math.max(quota, 1)}
        value={Math.min(nominated, Math.max(quota, 1))}
        color={over ? "warning" : "brand"}
      />
      {remarks.length > 0 && (
        <Text block size={200} className={styles.remarks}>
          {remarks.join(" · ")}
        </Text>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  quotas: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXS,
  },
  numbers: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  remarks: { marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
