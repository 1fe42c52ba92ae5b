import { Button, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type Dispatch, type JSX, type SetStateAction } from "react";
import { authorityOf } from "../../../core/documents/authority";
import type { Verdict } from "../../../core/decisions/decision";
import type { ValidationResult } from "../../../validateWorkbook";
import { Notices } from "../../result/ResultLines";
import { Section } from "../../result/Section";
import { useOperations, usePaneTexts, useTexts } from "../../app/contexts";
import { AwardQuotas, useChosen } from "./AwardQuotas";
import { CardBrowser } from "./CardBrowser";
import { awardNameOf, cardsOf, type DirectorCardData, isUndecided, isUnsaved, noteOf } from "./cards";
import { DirectorCard } from "./DirectorCard";
import { FollowedSelection } from "./FollowedSelection";
import { SortListButton } from "./SortListButton";
import { useDecisions } from "./decisions";
import { WhatIsNext } from "./WhatIsNext";
import { RoleTabs, type Role } from "../../result/RoleTabs";
import { UnwrittenMark } from "../../result/StepBar";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { DIRECTOR_TEXTS } from "../../../locales/director";

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
  const { work } = useTexts(RESULT_TEXTS);
  const { count } = usePaneTexts();
  const { activity } = useOperations();
  const cards = useMemo(() => cardsOf(validation), [validation]);
  const { decide, message, undo } = useDecisions((id, to) =>
    onDrafts((known) => (known[id]?.trim() === noteOf(to) ? without(known, id) : known)),
  );
  const chosenOf = useChosen(cards);
  const [areAllShown, showAll] = useState(false);
  const ready = cards.filter(({ isReady }) => isReady);
  const [current, setCurrent] = useState(() => ready.find(isUndecided)?.row.id ?? null);
  const shown = areAllShown ? cards : ready;
  const index = Math.max(
    0,
    shown.findIndex(({ row }) => row.id === current),
  );
  const card = shown[index];
  const quota = validation.report.quotas.find(({ award }) => award === card?.row.award);
  const panel = useRef<HTMLDivElement>(null);
  const browser = useRef<HTMLElement>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const showApproved = () => {
    setVerdict("approved");
    browser.current?.scrollIntoView({ block: "start" });
    requestAnimationFrame(() => browser.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus());
  };
  const show = (next: DirectorCardData | undefined) => {
    setCurrent(next?.row.id ?? null);
    // Another card is read from its top.
    panel.current?.scrollIntoView({ block: "start" });
  };
  const showSelected = (id: string) => {
    const selected = cards.find(({ row }) => row.id === id);
    if (selected === undefined || selected === card) return;
    if (!selected.isReady) showAll(true);
    show(selected);
  };
  const others = cards.length - ready.length;
  const unsaved = shown.find((item) => item !== card && isUnsaved(item, drafts[item.row.id]));
  return (
    <div ref={panel} className={styles.panel}>
      <FollowedSelection validation={validation} onSelect={showSelected} />
      <RoleTabs role="director" onRole={onRole}>
        {validation.isPreview && (
          <div className={styles.mark}>
            <UnwrittenMark />
            <Text size={200}>{work.unwrittenNext}</Text>
          </div>
        )}
        <CardSteps cards={shown} index={index} onShow={show} />
        {unsaved !== undefined && (
          <Button size="small" appearance="transparent" className={styles.unsaved} onClick={() => show(unsaved)}>
            {texts.unsaved(unsaved.row.nominee)}
          </Button>
        )}
      </RoleTabs>
      <WhatIsNext validation={validation} chosenOf={chosenOf} onApproved={showApproved} onShow={showSelected} />
      {card === undefined ? (
        <Text>{others > 0 ? texts.onlyOthers : texts.none}</Text>
      ) : (
        <DirectorCard
          key={card.row.id}
          card={card}
          confirmable={validation.confirmable.find(({ id }) => id === card.row.id)}
          sheet={validation.report.sheet}
          awardName={awardNameOf(validation, card.row.award)}
          asked={askedFor(validation, card)}
          chosen={quota === undefined ? null : chosenOf(quota)}
          draft={drafts[card.row.id] ?? null}
          onDraft={(draft) => onDrafts({ ...drafts, [card.row.id]: draft })}
          onDecide={validation.readOnly ? null : (to) => decide(card, to)}
        />
      )}
      {validation.readOnly && <Notices validation={validation} />}
      <div role="status">{message !== null && <Text size={200}>{message(texts)}</Text>}</div>
      {undo !== null && (
        <Button
          size="small"
          className={styles.undo}
          disabledFocusable={activity.status === "running"}
          onClick={undo.run}
        >
          {texts.undo(undo.nominee)}
        </Button>
      )}
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
          onChoose={(next) => {
            show(next);
            // The list is out of sight now.
            requestAnimationFrame(() => focusCard(panel.current));
          }}
        />
      )}
      {cards.length > 1 && !validation.readOnly && <SortListButton />}
    </div>
  );
}

interface StepsProps {
  cards: readonly DirectorCardData[];
  /** Of the card that is shown. */
  index: number;
  onShow: (card: DirectorCardData | undefined) => void;
}

/** "3/20", with buttons for the previous and the next card, and how many have no decision. */
function CardSteps({ cards, index, onShow }: StepsProps): JSX.Element | null {
  const styles = useStyles();
  const texts = useTexts(DIRECTOR_TEXTS);
  const { count } = usePaneTexts();
  const undecided = cards.filter(isUndecided).length;
  const card = cards[index];
  if (card === undefined) return null;
  return (
    <nav className={styles.steps} aria-label={texts.title}>
      <Button size="small" disabledFocusable={index === 0} onClick={() => onShow(cards[index - 1])}>
        {texts.previous}
      </Button>
      <span className={styles.place}>
        <span aria-hidden>{texts.place(count(index + 1), count(cards.length))}</span>
        <Text size={200} className={styles.open}>
          {undecided > 0 && texts.open(count(undecided))}
        </Text>
        <span role="status" className="pane-unseen">
          {texts.placeLabel(count(index + 1), count(cards.length))}: {card.row.nominee}
        </span>
      </span>
      <Button size="small" disabledFocusable={index === cards.length - 1} onClick={() => onShow(cards[index + 1])}>
        {texts.next}
      </Button>
    </nav>
  );
}

function focusCard(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>("article :is(button, [role=button])")?.focus({ preventScroll: true });
}

const without = (drafts: NoteDrafts, id: string): NoteDrafts =>
  Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== id));

/** Who is asked for the award, where another agency gives it. */
function askedFor({ plan }: ValidationResult, { row }: DirectorCardData): string | null {
  const award = plan?.awards.find(({ code }) => code === row.award);
  if (plan === null || award === undefined) return null;
  const { name, isOwn } = authorityOf(award, plan);
  return isOwn ? null : name;
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  mark: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  steps: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "32px" },
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  open: { color: tokens.colorNeutralForeground3 },
  unsaved: { alignSelf: "flex-start", padding: 0, color: tokens.colorStatusWarningForeground1 },
  undo: { alignSelf: "flex-start" },
});
