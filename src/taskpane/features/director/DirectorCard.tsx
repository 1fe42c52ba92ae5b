import { Button, Field, Text, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type JSX, type ReactNode } from "react";
import { verdictOf, type DirectorCells } from "../../../core/decisions/columns";
import { headingOf } from "../../../core/nominations/fields";
import type { Confirmable } from "../../../core/decisions/confirm";
import { isDue, isAboutAward } from "../../../core/report/report";
import { ConfirmButton } from "../confirm/ConfirmButton";
import { useOperations, usePaneTexts, useTexts } from "../../app/contexts";
import { GoToLink } from "../../result/GoTo";
import { OutcomeBadge } from "../../result/RowCard";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { DIRECTOR_TEXTS } from "../../../locales/director";
import type { Chosen } from "./AwardQuotas";
import { inputText, isUnsaved, noteOf, type DirectorCardData } from "./cards";

/** A cell can hold more, but a longer note belongs in a document. */
const MAX_NOTE_LENGTH = 1_000;

interface Props {
  card: DirectorCardData;
  /** The nomination changed after the decision. */
  confirmable: Confirmable | undefined;
  awardName: string;
  /** How much of the award's quota has been chosen. */
  chosen: Chosen | null;
  /** The authority that is asked for the award; null = the Director gives it. */
  asked: string | null;
  /** The sheet with the nominations. */
  sheet: string | null;
  /** A note that is not saved yet; null = the note is as in the workbook. */
  draft: string | null;
  onDraft: (draft: string) => void;
  onDecide: (to: DirectorCells) => void;
}

/** One nomination: what the Director judges by, and their decision. */
export function DirectorCard({
  card,
  confirmable,
  awardName,
  chosen,
  asked,
  sheet,
  draft,
  onDraft,
  onDecide,
}: Props): JSX.Element {
  const styles = useStyles();
  const directorTexts = useTexts(DIRECTOR_TEXTS);
  const { texts } = usePaneTexts();
  const { rows } = useTexts(RESULT_TEXTS);
  const { row, position, achievement } = card;
  const subject = row.subject === null ? "" : texts.subjects[row.subject];
  return (
    <article className={styles.card}>
      <header className={styles.header}>
        <Text as="h2" weight="semibold" className={styles.name}>
          {row.nominee.trim() || rows.unnamed}
        </Text>
        <OutcomeBadge outcome={row.outcome} />
      </header>
      <Text block size={200} className={styles.quiet}>
        {sheet !== null && (
          <GoToLink sheet={sheet} address={`${row.row}:${row.row}`} title={rows.goToRow(row.row)}>
            {rows.rowOfSheet(row.row, sheet)}
          </GoToLink>
        )}
        {[" ", awardName, subject].filter(Boolean).join(" · ")}
        {chosen !== null && (
          <>
            {" · "}
            <span className={mergeClasses(chosen.isOver && styles.over)}>{chosen.words}</span>
          </>
        )}
      </Text>
      {position.trim() !== "" && <Part title={directorTexts.position}>{position}</Part>}
      {row.unit.trim() !== "" && <Part title={directorTexts.unit}>{row.unit}</Part>}
      <Part title={directorTexts.achievement}>{achievement.trim() || directorTexts.noAchievement}</Part>
      <Reasons card={card} confirmable={confirmable} />
      {asked !== null && (
        <Text block size={200} className={styles.quiet}>
          {directorTexts.asked(asked)}
        </Text>
      )}
      <Decision card={card} draft={draft} onDraft={onDraft} onDecide={onDecide} />
    </article>
  );
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
function Reasons({ card: { row }, confirmable }: Pick<Props, "card" | "confirmable">): JSX.Element | null {
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
            {confirmable !== undefined && <ConfirmButton finding={changed} />}
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

type DecisionProps = Pick<Props, "card" | "draft" | "onDraft" | "onDecide">;

function Decision({ card, draft, onDraft, onDecide }: DecisionProps): JSX.Element {
  const styles = useStyles();
  const directorTexts = useTexts(DIRECTOR_TEXTS);
  const isBusy = useOperations().activity.status === "running";
  const { cells } = card;
  const { "Ý kiến Giám đốc": opinion, "Ghi chú của Giám đốc": note } = cells;
  const field = useRef<HTMLDivElement>(null);
  const verdict = verdictOf(cells);
  const written = draft ?? noteOf(cells);
  const isNoteNew = isUnsaved(card, draft);
  const write = (next: DirectorCells["Ý kiến Giám đốc"]) =>
    onDecide({ "Ý kiến Giám đốc": next, "Ghi chú của Giám đốc": isNoteNew ? written.trim() : note });
  const choice = (text: string, kind: "approved" | "refused", word: string) => (
    <Button
      appearance={verdict === kind ? "primary" : "secondary"}
      aria-pressed={verdict === kind}
      disabledFocusable={isBusy}
      onClick={() => {
        write(word);
        // Below a long card, the reason would be out of sight.
        if (kind === "refused") field.current?.scrollIntoView({ block: "nearest" });
      }}
    >
      {text}
    </Button>
  );
  return (
    <>
      <div className={styles.decision}>
        <div className={styles.state}>
          <Text weight="semibold">
            {verdict === "undecided" ? directorTexts.undecided : directorTexts.opinion(inputText(opinion).trim())}
          </Text>
          {verdict !== "undecided" && (
            <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => write("")}>
              {directorTexts.clear}
            </Button>
          )}
        </div>
        <div className={styles.buttons}>
          {choice(directorTexts.approve, "approved", "Duyệt")}
          {choice(directorTexts.refuse, "refused", "Không duyệt")}
        </div>
      </div>
      <div ref={field}>
        <Field label={directorTexts.note}>
          <Textarea
            tabIndex={0}
            resize="vertical"
            maxLength={MAX_NOTE_LENGTH}
            value={written}
            placeholder={verdict === "refused" ? directorTexts.reason : undefined}
            onChange={(_, { value }) => onDraft(value)}
          />
        </Field>
      </div>
      {isNoteNew && (
        <Button className={styles.save} disabledFocusable={isBusy} onClick={() => write(opinion)}>
          {directorTexts.saveNote}
        </Button>
      )}
    </>
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
  // Stays visible while a long card is scrolled.
  decision: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    // As wide as the card.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  state: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "24px",
  },
  save: { alignSelf: "flex-start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
