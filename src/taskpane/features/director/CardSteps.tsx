import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePaneTexts, useTexts } from "../../app/contexts";
import { useStepKeys } from "../../result/StepBar";
import { DIRECTOR_TEXTS } from "../../../locales/director";
import { type DirectorCardData, isUndecided } from "./cards";

interface Props {
  cards: readonly DirectorCardData[];
  /** Of the open card. */
  index: number;
  /** Called with the id of a nomination. */
  onShow: (id: string) => void;
  /** The same with a key: the focus may be in the card that is left. */
  onShowWithKey: (id: string) => void;
}

/** "3/20", with buttons for the previous and the next card, and how many have no decision. */
export function CardSteps({ cards, index, onShow, onShowWithKey }: Props): JSX.Element | null {
  const styles = useStyles();
  const texts = useTexts(DIRECTOR_TEXTS);
  const { count } = usePaneTexts();
  useStepKeys((by) => {
    const to = cards[index + by];
    if (to !== undefined) onShowWithKey(to.row.id);
  });
  const undecided = cards.filter(isUndecided).length;
  const card = cards[index];
  if (card === undefined) return null;
  const step = (label: string, title: string, to: DirectorCardData | undefined) => (
    <Button size="small" title={title} disabledFocusable={to === undefined} onClick={() => to && onShow(to.row.id)}>
      {label}
    </Button>
  );
  return (
    <nav className={styles.steps} aria-label={texts.title}>
      {step(texts.previous, texts.previousTitle, cards[index - 1])}
      <span className={styles.place}>
        <span aria-hidden>{texts.place(count(index + 1), count(cards.length))}</span>
        <Text size={200} className={styles.open}>
          {undecided > 0 && texts.open(count(undecided))}
        </Text>
        <span role="status" className="pane-unseen">
          {texts.placeLabel(count(index + 1), count(cards.length))}: {card.row.nominee}
        </span>
      </span>
      {step(texts.next, texts.nextTitle, cards[index + 1])}
    </nav>
  );
}

const useStyles = makeStyles({
  steps: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "36px" },
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  open: { color: tokens.colorNeutralForeground3 },
});
