import { makeStyles, Text } from "@fluentui/react-components";
import { type JSX, type Ref, useState } from "react";
import { verdictOf } from "../../../core/decisions/columns";
import type { Verdict } from "../../../core/decisions/decision";
import { useTexts } from "../../app/contexts";
import { isNamed } from "../../result/rowFilter";
import { HEADER_HEIGHT } from "../../result/RoleTabs";
import { ChoiceFilter, MAX_WITHOUT_SEARCH, NameSearch } from "../../result/ListFilters";
import { RowList } from "../../result/RowList";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { DIRECTOR_TEXTS } from "../../../locales/director";
import type { DirectorCardData } from "./cards";

interface Props {
  cards: readonly DirectorCardData[];
  current: DirectorCardData | undefined;
  /** Only the nominations with this decision; null = all. */
  verdict: Verdict | null;
  onVerdict: (verdict: Verdict | null) => void;
  onChoose: (card: DirectorCardData) => void;
  ref: Ref<HTMLElement>;
}

/** In the order of the filters. */
const VERDICTS: readonly Verdict[] = ["undecided", "unreadable", "approved", "refused"];

/** The list of nominations with their decisions, with filters by name and decision. */
export function CardBrowser({ cards, current, verdict, onVerdict, onChoose, ref }: Props): JSX.Element {
  const styles = useStyles();
  const { work } = useTexts(RESULT_TEXTS);
  const { list, verdicts } = useTexts(DIRECTOR_TEXTS);
  const [searched, setSearched] = useState("");
  const found = cards.filter(({ row }) => isNamed(row, searched));
  const withVerdict = (wanted: Verdict) => found.filter(({ cells }) => verdictOf(cells) === wanted);
  const choices = VERDICTS.map((value) => ({ value, text: verdicts[value], number: withVerdict(value).length })).filter(
    ({ number }) => number > 0,
  );
  // A decision that no nomination has any more would hide everything.
  const chosen = choices.some(({ value }) => value === verdict) ? verdict : null;
  return (
    <section ref={ref} className={styles.browser} aria-label={work.list}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {work.list}
      </Text>
      {cards.length > MAX_WITHOUT_SEARCH && <NameSearch value={searched} onSearch={setSearched} />}
      <ChoiceFilter label={list.filter} all={found.length} choices={choices} chosen={chosen} onChoose={onVerdict} />
      <RowList
        key={chosen}
        label={list.label}
        rows={chosen === null ? found : withVerdict(chosen)}
        current={current?.row ?? null}
        aboutOf={({ cells }) => verdicts[verdictOf(cells)]}
        onChoose={onChoose}
      />
    </section>
  );
}

const useStyles = makeStyles({
  browser: { display: "flex", flexDirection: "column", rowGap: "8px", scrollMarginTop: `${HEADER_HEIGHT}px` },
  heading: { margin: 0 },
});
