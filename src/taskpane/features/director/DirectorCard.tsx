import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import type { DirectorCells } from "../../../core/decisions/columns";
import { headingOf } from "../../../core/nominations/fields";
import { authorityOf } from "../../../core/documents/authority";
import { awardName, type Plan } from "../../../core/plan/plan";
import { isDue, isAboutAward, type QuotaReport, type RowReport } from "../../../core/report/report";
import type { ValidationResult } from "../../../validateWorkbook";
import { ConfirmButton } from "../confirm/ConfirmButton";
import { usePaneTexts, useTexts } from "../../app/contexts";
import { GoToLink } from "../../result/GoTo";
import { OutcomeBadge } from "../../result/OutcomeBadge";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { DIRECTOR_TEXTS } from "../../../locales/director";
import type { Chosen } from "./AwardQuotas";
import { Decision, DecisionText } from "./CardDecision";
import type { DirectorCardData } from "./cards";

interface Props {
  validation: ValidationResult;
  card: DirectorCardData;
  chosenOf: (quota: QuotaReport) => Chosen;
  /** A note that is not saved yet; null = the note is as in the workbook. */
  draft: string | null;
  onDraft: (draft: string) => void;
  /** null = the workbook is read-only. */
  onDecide: ((to: DirectorCells) => void) | null;
}

/** One nomination: what the Director judges by, and their decision. */
export function DirectorCard({ validation, card, chosenOf, draft, onDraft, onDecide }: Props): JSX.Element {
  const styles = useStyles();
  const directorTexts = useTexts(DIRECTOR_TEXTS);
  const { rows } = useTexts(RESULT_TEXTS);
  const { row, position, achievement } = card;
  const asked = askedFor(row.award, validation.plan);
  return (
    <article className={styles.card}>
      <header className={styles.header}>
        <Text as="h2" weight="semibold" className={styles.name}>
          {row.nominee.trim() || rows.unnamed}
        </Text>
        <OutcomeBadge outcome={row.outcome} />
      </header>
      <AwardLine validation={validation} row={row} chosenOf={chosenOf} />
      {position.trim() !== "" && <Part title={directorTexts.position}>{position}</Part>}
      {row.unit.trim() !== "" && <Part title={directorTexts.unit}>{row.unit}</Part>}
      <Part title={directorTexts.achievement}>{achievement.trim() || directorTexts.noAchievement}</Part>
      <Reasons row={row} isConfirmable={validation.confirmable.some(({ id }) => id === row.id)} />
      {asked !== null && (
        <Text block size={200} className={styles.quiet}>
          {directorTexts.asked(asked)}
        </Text>
      )}
      {onDecide === null ? <DecisionText cells={card.cells} /> : <Decision {...{ card, draft, onDraft, onDecide }} />}
    </article>
  );
}

/** Its row on the sheet, its award, and how much of the award's quota has been chosen. */
function AwardLine({
  validation: { report, plan },
  row,
  chosenOf,
}: Pick<Props, "validation" | "chosenOf"> & { row: RowReport }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  const { rows } = useTexts(RESULT_TEXTS);
  const { sheet } = report;
  const quota = report.quotas.find(({ award }) => award === row.award);
  const chosen = quota === undefined ? null : chosenOf(quota);
  const subject = row.subject === null ? "" : texts.subjects[row.subject];
  return (
    <Text block size={200} className={styles.quiet}>
      {sheet !== null && (
        <GoToLink sheet={sheet} address={`${row.row}:${row.row}`} title={rows.goToRow(row.row)}>
          {rows.rowOfSheet(row.row, sheet)}
        </GoToLink>
      )}
      {[" ", awardName(plan, row.award), subject].filter(Boolean).join(" · ")}
      {chosen !== null && (
        <>
          {" · "}
          <span className={mergeClasses(chosen.isOver && styles.over)}>{chosen.words}</span>
        </>
      )}
    </Text>
  );
}

/** The authority that is asked for the award; null = the Director gives it. */
function askedFor(code: string | null, plan: Plan | null): string | null {
  const award = plan?.awards.find((item) => item.code === code);
  if (plan === null || award === undefined) return null;
  const { name, isOwn } = authorityOf(award, plan);
  return isOwn ? null : name;
}

function Part({ title, children }: { title: string; children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Text size={200} className={styles.quiet}>
        {title}:{" "}
      </Text>
      <Text>{children}</Text>
    </div>
  );
}

/** What the list has in `Cần lưu ý`: changes after the decision first. */
function Reasons({ row, isConfirmable }: { row: RowReport; isConfirmable: boolean }): JSX.Element | null {
  const styles = useStyles();
  const directorTexts = useTexts(DIRECTOR_TEXTS);
  const { language } = usePaneTexts();
  const changed = row.findings.find(({ rule }) => rule === "changed-after-decision");
  const due = row.findings.filter((finding) => isDue(finding) && !isAboutAward(finding) && finding !== changed);
  if (due.length === 0 && changed === undefined) return null;
  return (
    <section aria-label={directorTexts.reasons}>
      <Text size={200} className={styles.quiet}>
        {directorTexts.reasons}:
      </Text>
      <ul className={styles.reasons}>
        {changed !== undefined && (
          <li>
            <Text size={200} lang={language}>
              {changed.message[language]}
            </Text>
            {isConfirmable && <ConfirmButton finding={changed} />}
          </li>
        )}
        {due.map(({ field, message, cell }, index) => (
          <li key={`${cell} ${index}`}>
            <Text size={200} lang={language}>
              {field === null ? "" : `${headingOf(field)}: `}
              {message[language]}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  header: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  name: { flex: "1 1 100px", margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  over: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  part: { whiteSpace: "pre-line" },
  reasons: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    // The buttons below cover what is scrolled to.
    "& button": { scrollMarginBottom: "96px" },
  },
});
