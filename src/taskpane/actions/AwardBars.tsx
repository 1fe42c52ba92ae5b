import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Plan } from "../../core/plan/plan";
import type { Report } from "../../core/report/report";
import { usePaneTexts } from "../paneTexts";
import { OutcomeBar } from "./OutcomeBar";
import { Section } from "./Section";
import { useResultTexts } from "../result/useResultTexts";

interface Props {
  report: Report;
  /** Knows the names of the awards. */
  plan: Plan | null;
}

/** How the nominations of each award stand, and how many of its quota are approved. */
export function AwardBars({ report: { quotas, rows }, plan }: Props): JSX.Element {
  const styles = useStyles();
  const { texts, count } = usePaneTexts();
  const { followUp } = useResultTexts();
  const nameOf = (code: string) => plan?.awards.find((award) => award.code === code)?.name ?? code;
  const bars = quotas.map(({ award, subject, quota, approved }) => ({
    name: `${nameOf(award)} · ${texts.subjects[subject]}`,
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

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });
