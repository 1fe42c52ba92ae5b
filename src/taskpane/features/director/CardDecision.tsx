import { Field, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type JSX } from "react";
import { verdictOf, type DirectorCells } from "../../../core/decisions/columns";
import { useTexts } from "../../app/contexts";
import { DIRECTOR_TEXTS } from "../../../locales/director";
import { inputText, isUnsaved, noteOf, type DirectorCardData } from "./cards";
import { OperationButton } from "../../result/OperationButton";

/** A cell can hold more, but a longer note belongs in a document. */
const MAX_NOTE_LENGTH = 1_000;

/** The decision and the note, which can't be changed. */
export function DecisionText({ cells }: Pick<DirectorCardData, "cells">): JSX.Element {
  const { note, opinion, undecided } = useTexts(DIRECTOR_TEXTS);
  const text = inputText(cells.decision).trim();
  return (
    <>
      <Text weight="semibold">{text === "" ? undecided : opinion(text)}</Text>
      {noteOf(cells).trim() !== "" && (
        <Text>
          {note}: {noteOf(cells)}
        </Text>
      )}
    </>
  );
}

interface Props {
  card: DirectorCardData;
  /** A note that is not saved yet; null = the note is as in the workbook. */
  draft: string | null;
  onDraft: (draft: string) => void;
  onDecide: (to: DirectorCells) => void;
}

/** The buttons to decide, and the note. */
export function Decision({ card, draft, onDraft, onDecide }: Props): JSX.Element {
  const styles = useStyles();
  const directorTexts = useTexts(DIRECTOR_TEXTS);
  const { cells } = card;
  const { decision, note } = cells;
  const field = useRef<HTMLDivElement>(null);
  const verdict = verdictOf(cells);
  const written = draft ?? noteOf(cells);
  const isNoteNew = isUnsaved(card, draft);
  const write = (next: DirectorCells["decision"]) =>
    onDecide({ decision: next, note: isNoteNew ? written.trim() : note });
  return (
    <>
      <div className={styles.decision}>
        <div className={styles.state}>
          <Text weight="semibold">
            {verdict === "undecided"
              ? directorTexts.undecided
              : directorTexts[verdict === "unreadable" ? "unclear" : "opinion"](inputText(decision).trim())}
          </Text>
          {verdict !== "undecided" && (
            <OperationButton size="small" appearance="subtle" onClick={() => write("")}>
              {directorTexts.clear}
            </OperationButton>
          )}
        </div>
        <div className={styles.buttons}>
          <VerdictButton isPressed={verdict === "approved"} onClick={() => write("Duyệt")}>
            {directorTexts.approve}
          </VerdictButton>
          <VerdictButton
            isPressed={verdict === "refused"}
            onClick={() => {
              write("Không duyệt");
              // Below a long card, the reason would be out of sight.
              field.current?.scrollIntoView({ block: "nearest" });
            }}
          >
            {directorTexts.refuse}
          </VerdictButton>
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
        <OperationButton className={styles.save} onClick={() => write(decision)}>
          {directorTexts.saveNote}
        </OperationButton>
      )}
    </>
  );
}

interface VerdictProps {
  isPressed: boolean;
  onClick: () => void;
  children: string;
}

function VerdictButton({ isPressed, onClick, children }: VerdictProps): JSX.Element {
  return (
    <OperationButton appearance={isPressed ? "primary" : "secondary"} aria-pressed={isPressed} onClick={onClick}>
      {children}
    </OperationButton>
  );
}

const useStyles = makeStyles({
  // Stays visible while a long card is scrolled.
  decision: {
    position: "sticky",
    // At some zoom levels, a line of what is scrolled would be visible below it.
    bottom: "-1px",
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
