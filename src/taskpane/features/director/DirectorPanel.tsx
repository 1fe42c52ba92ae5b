import { Button, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type Dispatch, type JSX, type SetStateAction } from "react";
import { verdictOf } from "../../../core/decisions/columns";
import type { Verdict } from "../../../core/decisions/decision";
import type { ValidationResult } from "../../../validateWorkbook";
import { Notices } from "../../result/ResultLines";
import { Section } from "../../result/Section";
import { isPartlyWritten } from "../../app/announcement";
import { usePaneTexts, useTexts } from "../../app/contexts";
import { AwardQuotas, useChosen } from "./AwardQuotas";
import { CardBrowser } from "./CardBrowser";
import { type DirectorCardData, isUnsaved, noteOf } from "./cards";
import { CardSteps } from "./CardSteps";
import { DirectorCard } from "./DirectorCard";
import { FollowedSelection } from "./FollowedSelection";
import { useShownCards } from "./shownCards";
import { SortListButton } from "./SortListButton";
import { type Decisions, useDecisions } from "./decisions";
import { ApprovedGone, WhatIsNext } from "./WhatIsNext";
import { RoleTabs, type Role } from "../../result/RoleTabs";
import { UnwrittenMark } from "../../result/StepBar";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { DIRECTOR_TEXTS } from "../../../locales/director";
import { OperationButton } from "../../result/OperationButton";

/** Notes that are not saved yet, by the id of the nomination. */
export type NoteDrafts = Readonly<Record<string, string>>;

interface Props {
  validation: ValidationResult;
  drafts: NoteDrafts;
  onDrafts: Dispatch<SetStateAction<NoteDrafts>>;
  onRole: (role: Role) => void;
}

/** The nominations to decide on, one at a time, and how much of each award's quota has been chosen. */
export default function DirectorPanel({ validation, drafts, onDrafts, onRole }: Props): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(DIRECTOR_TEXTS);
  const { count } = usePaneTexts();
  const shownCards = useShownCards(validation);
  const { cards, shown, index, areAllShown, showAll } = shownCards;
  const navigation = useCardNavigation(shownCards);
  const { panel, browser, verdict, setVerdict, show, showAndFocus, showApproved } = navigation;
  const { decide, message, undo } = useDecisions((id, to) =>
    onDrafts((known) => (known[id]?.trim() === noteOf(to) ? without(known, id) : known)),
  );
  const chosenOf = useChosen(cards);
  const card = shown[index];
  const others = cards.filter(({ isReady }) => !isReady).length;
  return (
    <div ref={panel} className={styles.panel}>
      <FollowedSelection validation={validation} onSelect={navigation.showSelected} />
      <PanelHead {...{ validation, shown, index, drafts, onRole }} onShow={show} onShowWithKey={showAndFocus} />
      <ApprovedGone gone={validation.approvedGone} />
      {!validation.readOnly && (
        <WhatIsNext validation={validation} chosenOf={chosenOf} onApproved={showApproved} onShow={showAndFocus} />
      )}
      {card === undefined ? (
        <Text>{others > 0 ? texts.onlyOthers : texts.none}</Text>
      ) : (
        <DirectorCard
          key={card.row.id}
          validation={validation}
          card={card}
          chosenOf={chosenOf}
          draft={drafts[card.row.id] ?? null}
          onDraft={(draft) => onDrafts({ ...drafts, [card.row.id]: draft })}
          onDecide={validation.readOnly ? null : (to) => decide(card, to)}
        />
      )}
      {(validation.readOnly || isPartlyWritten(validation)) && <Notices validation={validation} />}
      <LastDecision message={message} undo={undo} />
      <Section title={texts.title}>
        <AwardQuotas validation={validation} chosenOf={chosenOf} />
      </Section>
      {others > 0 && (
        <Switch
          label={texts.others(count(others))}
          checked={areAllShown}
          onChange={(_, { checked }) => showAll(checked)}
        />
      )}
      {shown.length > 1 && (
        <CardBrowser
          ref={browser}
          cards={shown}
          current={card}
          verdict={verdict}
          onVerdict={setVerdict}
          onChoose={({ row }) => showAndFocus(row.id)}
        />
      )}
      {cards.length > 1 && !validation.readOnly && <SortListButton />}
    </div>
  );
}

/** Goes to a card or to the list of cards: opens it, scrolls to it, and moves the focus. */
function useCardNavigation({ cards, shown, index, showAll, openCard }: ReturnType<typeof useShownCards>) {
  const panel = useRef<HTMLDivElement>(null);
  const browser = useRef<HTMLElement>(null);
  /** The list has only the nominations with this decision; null = all. */
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const showApproved = () => {
    if (cards.some(({ isReady, cells }) => !isReady && verdictOf(cells) === "approved")) showAll(true);
    setVerdict("approved");
    requestAnimationFrame(() => {
      // There is no list of a single card.
      if (browser.current === null) focusCard(panel.current);
      browser.current?.scrollIntoView({ block: "start" });
      browser.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    });
  };
  const show = (id: string) => {
    openCard(id);
    // Another card is read from its top.
    panel.current?.scrollIntoView({ block: "start" });
  };
  /** For a button that scrolls out of view. */
  const showAndFocus = (id: string) => {
    show(id);
    requestAnimationFrame(() => focusCard(panel.current));
  };
  /** Rows without a card may be selected, too. */
  const showSelected = (id: string) => {
    if (id !== shown[index]?.row.id && cards.some(({ row }) => row.id === id)) show(id);
  };
  return { panel, browser, verdict, setVerdict, show, showAndFocus, showSelected, showApproved };
}

interface HeadProps extends Pick<Props, "validation" | "drafts" | "onRole"> {
  shown: readonly DirectorCardData[];
  index: number;
  onShow: (id: string) => void;
  onShowWithKey: (id: string) => void;
}

/** Stays in sight: the steps between cards, and a nomination whose note is not saved. */
function PanelHead({ validation, shown, index, drafts, onShow, onShowWithKey, onRole }: HeadProps): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(DIRECTOR_TEXTS);
  const { work } = useTexts(RESULT_TEXTS);
  const unsaved = shown.find((card, place) => place !== index && isUnsaved(card, drafts[card.row.id]));
  return (
    <RoleTabs role="director" onRole={onRole}>
      {validation.isPreview && (
        <div className={styles.mark}>
          <UnwrittenMark />
          <Text size={200}>{work.unwrittenNext}</Text>
        </div>
      )}
      <CardSteps cards={shown} {...{ index, onShow, onShowWithKey }} />
      {unsaved !== undefined && (
        <Button size="small" appearance="transparent" className={styles.unsaved} onClick={() => onShow(unsaved.row.id)}>
          {texts.unsaved(unsaved.row.nominee)}
        </Button>
      )}
    </RoleTabs>
  );
}

/** What was written last, and a button to undo it. */
function LastDecision({ message, undo }: Pick<Decisions, "message" | "undo">): JSX.Element {
  const styles = useStyles();
  const texts = useTexts(DIRECTOR_TEXTS);
  return (
    <>
      <div role="status">{message !== null && <Text size={200}>{message(texts)}</Text>}</div>
      {undo !== null && (
        <OperationButton size="small" className={styles.undo} onClick={undo.run}>
          {texts.undo(undo.nominee)}
        </OperationButton>
      )}
    </>
  );
}

function focusCard(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>("article :is(button, [role=button])")?.focus({ preventScroll: true });
}

const without = (drafts: NoteDrafts, id: string): NoteDrafts =>
  Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== id));

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  mark: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  unsaved: { alignSelf: "flex-start", padding: 0, color: tokens.colorStatusWarningForeground1 },
  undo: { alignSelf: "flex-start" },
});
